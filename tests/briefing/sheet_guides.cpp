#include "delimit/briefing/sheet_guides.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Sheet page() {
    Sheet sheet;
    sheet.size = {800, 600};
    SheetElement map;
    map.id = "map";
    map.box = {100, 50, 300, 200};
    SheetElement legend;
    legend.id = "legend";
    legend.box = {500, 300, 100, 80};
    sheet.elements = {map, legend};
    return sheet;
}

} // namespace

TEST_CASE("a box far from every guide stays where it is, and its own edges are none") {
    const ScreenBox box{500, 300, 100, 80};
    // The page's middle, and the legend at its position alone.
    const GuidedBox got = on_guides({511, 291, 100, 80}, MovedEdges::all(), page(), "legend", 4);
    CHECK(got.box == ScreenBox{511, 291, 100, 80});
    CHECK(got.vertical.empty());
    CHECK(got.horizontal.empty());
    CHECK(on_guides(box, MovedEdges::all(), {}, "", 4).box == box);
}

TEST_CASE("a moved box comes to the nearest edge or middle without changing its size") {
    const GuidedBox got = on_guides({103, 347, 90, 40}, MovedEdges::all(), page(), "legend", 5);
    CHECK(got.box.left == 100);
    CHECK(got.box.width == 90);
    REQUIRE(got.vertical.size() == 1);
    CHECK(got.vertical[0] == 100);
    // Its middle to the page's.
    const GuidedBox middle = on_guides({357, 100, 90, 40}, MovedEdges::all(), page(), "legend", 3);
    CHECK(middle.box.centre().x == 400);
}

TEST_CASE("what goes with a map is no guide for it, but for others") {
    Sheet sheet = page();
    SheetElement bar;
    bar.id = "map/scale-bar";
    bar.of = "map";
    bar.box = {333, 222, 40, 10};
    sheet.elements.push_back(bar);
    CHECK(on_guides({331, 400, 300, 200}, MovedEdges::all(), sheet, "map", 3).vertical.empty());
    CHECK(on_guides({331, 400, 55, 20}, MovedEdges::all(), sheet, "legend", 3).box.left == 333);
    CHECK(on_guides({98, 400, 40, 10}, MovedEdges::all(), sheet, "map/scale-bar", 3).box.left ==
          100);
}

TEST_CASE("a dragged edge comes to a guide and the opposite one stays") {
    MovedEdges right;
    right.right = true;
    const GuidedBox got = on_guides({480, 300, 117, 80}, right, page(), "", 5);
    CHECK(got.box.left == 480);
    CHECK(got.box.right() == 600);
    MovedEdges top;
    top.top = true;
    const GuidedBox up = on_guides({480, 48, 100, 80}, top, page(), "", 5);
    CHECK(up.box.top == 50);
    CHECK(up.box.bottom() == 128);
}
