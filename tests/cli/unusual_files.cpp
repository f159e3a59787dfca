// Files that do not exist, cannot be read, or are very large, given to the program itself.
#include "support/contains.h"
#include "support/program.h"
#include "support/skipped.h"
#include "support/small_study_area.h"

#include <algorithm>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace delimit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

Outcome with_control_map(const SmallStudyArea& small, const std::string& control_map) {
    return delimit_program({"stats", "--oblasts", small.oblasts, "--front", control_map});
}

/// Refused, with the file's name and advice.
void check_refused(const Outcome& outcome, const std::string& file) {
    INFO(file << ": " << outcome.err);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, ContainsSubstring(file) && ContainsSubstring("; "));
}

} // namespace

TEST_CASE("what is no file is refused at once, and is not waited for") {
    const SmallStudyArea small;
    const std::string pipe = small.path("pipe.geojson");
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    check_refused(with_control_map(small, pipe), pipe);

    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string socket = small.path("s.geojson");
    REQUIRE(socket.size() < sizeof address.sun_path);
    socket.copy(address.sun_path, socket.size());
    const int opened = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(opened, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    check_refused(with_control_map(small, socket), socket);
    ::close(opened);

    CHECK(delimit_program({"check", pipe}).exit_code == 1);
    check_refused(delimit_program({"stats", pipe}), pipe);
    check_refused(with_control_map(small, "/dev/zero"), "/dev/zero");
    check_refused(with_control_map(small, small.path("")), small.folder.path().string());
    std::filesystem::create_symlink(small.path("circle"), small.path("circle"));
    check_refused(with_control_map(small, small.path("circle")), small.path("circle"));
}

TEST_CASE("a file that one may not read is named") {
    if (::geteuid() == 0)
        SKIP_TEST("permissions do not hold for root");
    const SmallStudyArea small;
    std::filesystem::permissions(small.line, std::filesystem::perms::none);
    check_refused(with_control_map(small, small.line), small.line);
}

TEST_CASE("a map of 200 MB of vertices is refused by their number, in little memory") {
    const SmallStudyArea small;
    const std::string file = small.path("large.geojson");
    constexpr std::size_t large = 200'000'000; // bytes
    {
        std::ofstream out(file, std::ios::binary);
        out << R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"LineString",)"
            << R"("coordinates":[)";
        std::string stretch;
        for (int i = 0; i < 100'000; ++i)
            stretch += i % 2 == 0 ? "[11.51,10.11]," : "[11.52,10.12],";
        for (std::size_t written = 0; written < large; written += stretch.size())
            out << stretch;
        out << "[11.5,11.1]]}}]}";
    }
    REQUIRE(std::filesystem::file_size(file) >= large);
    rusage before{}, after{};
    ::getrusage(RUSAGE_CHILDREN, &before);
    const Outcome outcome = with_control_map(small, file);
    check_refused(outcome, file);
    ::getrusage(RUSAGE_CHILDREN, &after);
    // The text itself, and the program's own memory; GDAL would take 4 GB. (The most of any child.)
    CHECK(after.ru_maxrss < std::max(before.ru_maxrss, 600'000L));
    CHECK_THAT(outcome.err, ContainsSubstring("more than 5 million vertices"));
}
