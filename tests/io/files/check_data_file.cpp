#include "io/files/check_data_file.h"

#include "support/loading.h"
#include "support/skipped.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a missing file is said to be missing") {
    CHECK(error_of_file("/no/such/folder/front.geojson").code == ErrorCode::not_found);
}

TEST_CASE("a folder is no data file") {
    const TempFolder folder;
    CHECK(error_of_file(folder.path().string()).code == ErrorCode::unreadable);
}

TEST_CASE("a pipe is no data file, and is not waited for") {
    const TempFolder folder;
    const auto pipe = folder.path() / "front.geojson";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(error_of_file(pipe.string()).code == ErrorCode::unreadable);
}

TEST_CASE("a file without permission to read is said to be unreadable") {
    if (::geteuid() == 0)
        SKIP_TEST("root may read everything");
    const TempFolder folder;
    const auto file = folder.file("front.geojson", "{}");
    REQUIRE(::chmod(file.c_str(), 0) == 0);
    CHECK(error_of_file(file).code == ErrorCode::unreadable);
}

TEST_CASE("a file beyond the limit is refused before it is read") {
    const TempFolder folder;
    const auto file = folder.file("front.geojson", "{}");
    std::filesystem::resize_file(file, std::uintmax_t{600} << 20U); // sparse: takes no space
    CHECK(error_of_file(file).code == ErrorCode::too_large);
}
