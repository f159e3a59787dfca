#include "delimit/model/annotation.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("an annotation shows on the maps it names, on all if it names none, on none if hidden") {
    Annotation a;
    CHECK(a.shown_for("any"));
    a.proposals = {"one", "two"};
    CHECK(a.shown_for("two"));
    CHECK_FALSE(a.shown_for("three"));
    a.visible = false;
    CHECK_FALSE(a.shown_for("two"));
}

TEST_CASE("every kind has an id, and line ends read back from theirs") {
    CHECK(kind_id(Note{}) == "text");
    CHECK(kind_id(Callout{}) == "callout");
    CHECK(kind_id(DrawnLine{}) == "line");
    CHECK(kind_id(DrawnPolygon{}) == "polygon");
    CHECK(kind_id(DrawnCircle{}) == "circle");
    CHECK(kind_id(NumberMarker{}) == "marker");
    CHECK(kind_id(Highlight{}) == "highlight");
    for (const LineEnds ends :
         {LineEnds::none, LineEnds::arrow, LineEnds::arrows, LineEnds::bars, LineEnds::dots})
        CHECK(parse_line_ends(id(ends)) == ends);
    CHECK_FALSE(parse_line_ends("feathers"));
}

TEST_CASE("the points of a shape are those it is made of, in order") {
    const Anchor a = GeoPoint::degrees(1, 2), b = FramePoint{0.5, 0.25};
    CHECK(anchors(DrawnLine{{a, b}}) == std::vector<Anchor>{a, b});
    CHECK(anchors(Callout{b}) == std::vector<Anchor>{b});
    CHECK(anchors(DrawnCircle{GeoPoint::degrees(1, 2), Metres(1)}) == std::vector<Anchor>{a});
}
