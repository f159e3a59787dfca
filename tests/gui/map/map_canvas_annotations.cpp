#include "support/annotation_tool.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("an annotation of one proposal shows on its map only") {
    need_application();
    Annotating open;
    const std::string id = open.marker({150, 120});
    CHECK(open.map(1).annotations()->size() == 1);
    const std::string first = open.window.document().project()->map_frames[0];
    open.controller.edit("Maps",
                         [&](Annotations& all) { show_annotations_for(all, {id}, {first}); });
    CHECK(open.map(0).annotations()->size() == 1);
    CHECK(open.map(1).annotations()->empty());
}
