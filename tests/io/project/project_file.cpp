// Projects: written ones read back the same, and errors name their position.
#include "support/project_text.h"

using namespace delimit;
using namespace delimit::test;
using nlohmann::json;

TEST_CASE("a project cannot name files outside its folder") {
    for (const char* path : {"/etc/passwd", "../secret.geojson", "a/../../b", "http://x/y",
                             "/vsicurl/x", "builtin:../x", "builtin:/x", ""}) {
        INFO(path);
        CHECK(error_of(with("/layers/front/path", path)).location.field == "/layers/front/path");
    }
    CHECK(parse_project(with("/layers/front/path", "maps/front.geojson"), "p"));
    CHECK(parse_project(with("/layers/front/path", "builtin:x.geojson"), "p"));
}

TEST_CASE("a project file that is missing or a folder is said to be that") {
    CHECK(read_project("/no/such.delimit").error().code == ErrorCode::not_found);
    CHECK(read_project("/tmp").error().code == ErrorCode::unreadable);
}
