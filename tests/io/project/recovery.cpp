#include "delimit/io/project/recovery.h"

#include "support/catch.h"
#include "support/projects.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a recovery keeps the project, wherever its data are, and what file it was") {
    const TempFolder folder;
    Recovery kept;
    kept.project.parties = ukraine_and_russia();
    kept.project.title.en = "Never saved";
    kept.project.layers[LayerKind::control_map].data = DataFile{"/somewhere/else/front.geojson"};
    kept.project.extras.text = R"({"/later":1})";
    kept.file = "/home/x/talks.delimit";
    kept.sha256 = "ab";
    const auto file = folder.path() / "one.recovery";
    REQUIRE(write_recovery(kept, file));
    const auto again = read_recovery(file);
    if (!again)
        FAIL(again.error().text());
    CHECK(again->project == kept.project);
    CHECK(again->file == kept.file);
    CHECK(again->sha256 == kept.sha256);
}

TEST_CASE("what is no recovery is refused") {
    const TempFolder folder;
    for (const char* text : {"", "{}", R"({"format":"delimit-recovery"})",
                             R"({"format":"delimit-recovery","project":"{}"})", R"({"format":3})"})
        CHECK_FALSE(read_recovery(folder.file("x.recovery", text)));
    CHECK_FALSE(read_recovery(folder.path() / "missing"));
}
