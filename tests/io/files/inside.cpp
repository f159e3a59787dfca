#include "io/files/inside.h"

#include "support/catch.h"
#include "support/files.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a path stays in its folder by its words") {
    for (const char* path : {"a.geojson", "data/a.geojson", "./a", "none.geojson", "a..b/c"})
        CHECK(io::check_inside(path, {}));
    for (const char* path : {"/etc/hostname", "../a", "data/../../a", "data/.."}) {
        INFO(path);
        const auto outside = io::check_inside(path, {});
        REQUIRE_FALSE(outside);
        CHECK(outside.error().code == ErrorCode::bad_value);
    }
}

TEST_CASE("a path stays in its folder where its links lead") {
    namespace fs = std::filesystem;
    const TempFolder folder, elsewhere;
    elsewhere.file("secret.png", "");
    folder.file("a.png", "");
    fs::create_directory(folder.path() / "data");
    fs::create_symlink(elsewhere.path() / "secret.png", folder.path() / "b.png");
    fs::create_symlink(elsewhere.path(), folder.path() / "away");
    fs::create_symlink("../a.png", folder.path() / "data" / "c.png");
    fs::create_symlink(folder.path(), elsewhere.path() / "project");
    CHECK(io::check_inside("a.png", folder.path()));
    CHECK(io::check_inside("data/c.png", folder.path()));
    CHECK(io::check_inside("none.png", folder.path()));
    CHECK(io::check_inside("a.png", elsewhere.path() / "project")); // the folder itself is a link
    CHECK_FALSE(io::check_inside("b.png", folder.path()));
    CHECK_FALSE(io::check_inside("away/secret.png", folder.path()));
}
