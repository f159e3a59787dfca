// The program as it is started, and the whole one that it becomes.
#include "support/contains.h"
#include "support/program.h"

#include <algorithm>

using namespace delimit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::vector<std::string> figures{"stats", "--format", "json", "--depth", "7"};

std::vector<std::string> figures_with(const std::vector<std::string>& more) {
    std::vector<std::string> all = figures;
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

TEST_CASE("the program as it is started has no libraries but those that figures of GeoJSON need") {
    const std::string libraries =
        delimit_program({"stats"}, {{"LD_TRACE_LOADED_OBJECTS", "1"}}).out;
    CHECK_THAT(libraries, ContainsSubstring("libgeos_c"));
    for (const char* unused : {"libgdal", "libpoppler", "libQt6", "libqpdf"})
        CHECK_THAT(libraries, !ContainsSubstring(unused));
}

TEST_CASE("figures are the same by the small program and by the whole one") {
    const Outcome small = delimit_program(figures);
    CHECK(small.exit_code == 0);
    std::vector<std::string> words = figures;
    words.insert(words.begin(), (program_file().parent_path() / "delimit-whole").string());
    const Outcome whole = run_command(words);
    CHECK(small.out == whole.out);
    CHECK(small.err == whole.err);
}

TEST_CASE("what needs GDAL is begun again by the whole program, and nothing is written twice") {
    const Outcome plain = delimit_program(figures);
    // A condition is SQL of GDAL's.
    const Outcome chosen = delimit_program(figures_with({"--oblasts-where", "1 = 1"}));
    CHECK(chosen.exit_code == 0);
    CHECK(std::count(chosen.out.begin(), chosen.out.end(), '\n') ==
          std::count(plain.out.begin(), plain.out.end(), '\n'));
    const Outcome unknown = delimit_program(figures_with({"--front-crs", "EPSG:none"}));
    CHECK(unknown.exit_code == 1);
    CHECK(unknown.out.empty());
    CHECK_THAT(unknown.err, ContainsSubstring("EPSG:none"));
}

TEST_CASE("without the whole program beside it the small one says what is missing") {
    const TempFolder folder;
    const std::string alone = (folder.path() / "delimit").string();
    std::filesystem::copy_file(program_file(), alone);
    CHECK(run_command({alone, "stats", "--depth", "7"}).exit_code == 0);
    const Outcome outcome = run_command({alone, "--version"});
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, ContainsSubstring("delimit-whole") && ContainsSubstring("install"));
}
