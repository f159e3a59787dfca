#include "io/files/output_part.h"

#include "support/as_child.h"
#include "support/catch.h"
#include "support/files.h"

#include <fcntl.h>
#include <set>

using namespace delimit;
using namespace delimit::test;

namespace {

namespace fs = std::filesystem;

/// A folder that is open.
struct OpenFolder {
    TempFolder folder;
    int descriptor = ::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ~OpenFolder() { ::close(descriptor); }
    [[nodiscard]] std::size_t entries() const {
        return std::size_t(std::distance(fs::directory_iterator(folder.path()), {}));
    }
};

} // namespace

TEST_CASE("a part has no name, or one that cannot be guessed, until it is given its own") {
    const OpenFolder at;
    auto nameless = io::open_part(at.descriptor, 0600);
    REQUIRE(nameless.descriptor >= 0);
    CHECK(at.entries() == (nameless.name.empty() ? 0 : 1));
    CHECK(io::name_part(at.descriptor, nameless) == 0);
    CHECK(nameless.name.size() == 46);
    CHECK(at.entries() == 1);
    CHECK(io::name_part(at.descriptor, nameless) == 0); // it has one
    CHECK(at.entries() == 1);
    std::set<std::string> names;
    for (int i = 0; i < 10; ++i) {
        const auto named = io::open_part(at.descriptor, 0600, io::PartKind::named);
        REQUIRE(named.descriptor >= 0);
        CHECK(fs::exists(at.folder.path() / named.name));
        names.insert(named.name);
        ::close(named.descriptor);
    }
    CHECK(names.size() == 10);
    ::close(nameless.descriptor);
}

TEST_CASE("parts of programs that were killed are removed, those being written are not") {
    const OpenFolder at;
    // Left by another program.
    CHECK(in_child([&] {
              return io::open_part(at.descriptor, 0600, io::PartKind::named).descriptor < 0;
          }) == 0);
    const auto mine = io::open_part(at.descriptor, 0600, io::PartKind::named);
    REQUIRE(mine.descriptor >= 0);
    at.folder.file(".delimit-note.part", "another's");
    fs::create_symlink("elsewhere",
                       at.folder.path() / (".delimit-" + std::string(32, 'a') + ".part"));
    REQUIRE(at.entries() == 4);
    io::remove_leftover_parts(at.descriptor);
    CHECK(at.entries() == 3);
    CHECK(fs::exists(at.folder.path() / mine.name));
    ::close(mine.descriptor);
}

TEST_CASE("where no part can be opened, the reason is given") {
    CHECK(io::open_part(-1, 0600).problem == EBADF);
    const int null = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    CHECK(io::open_part(null, 0600).problem == ENOTDIR);
    ::close(null);
}
