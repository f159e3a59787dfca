#include "gui/sheet/sheet_handles.h"

#include "support/catch.h"

using namespace delimit;

namespace {

const ScreenBox box{100, 50, 60, 30};

} // namespace

TEST_CASE(
    "a box that is dragged as a whole keeps its size, an edge takes the opposite one nowhere") {
    CHECK(moved(box, MovedEdges::all(), 7, -5) == ScreenBox{107, 45, 60, 30});
    CHECK(moved(box, {true, false, false, false}, 10, 99) == ScreenBox{110, 50, 50, 30});
    CHECK(moved(box, {false, false, true, true}, 10, 5) == ScreenBox{100, 50, 70, 35});
}

TEST_CASE("no drag turns a box inside out, and what is small already is not made larger by it") {
    for (MovedEdges edges : sheet_handles({0, 0, 100, 100}))
        for (double way : {-1000.0, 1000.0}) {
            const ScreenBox after = moved(box, edges, way, way);
            CHECK(after.width >= 12);
            CHECK(after.height >= 12);
            if (edges.left)
                CHECK(after.right() == Approx(box.right()));
            if (edges.top)
                CHECK(after.bottom() == Approx(box.bottom()));
        }
    const ScreenBox flat{10, 10, 40, 9};
    CHECK(moved(flat, {false, false, true, true}, 0, 0) == flat);
    CHECK(moved(flat, {true, true, false, false}, 0, 0) == flat);
}

TEST_CASE("each handle is found where it stands, and none in the middle") {
    const QRectF shown(100, 50, 60, 40);
    CHECK(sheet_handles(shown).size() == 8);
    for (MovedEdges edges : sheet_handles(shown)) {
        const auto found = handle_at(shown, handle_point(shown, edges));
        REQUIRE(found);
        CHECK(handle_point(shown, *found) == handle_point(shown, edges));
    }
    CHECK_FALSE(handle_at(shown, shown.center()));
}

TEST_CASE("a small box has handles at its corners alone, and can be taken in its middle") {
    const QRectF flat(100, 50, 80, 12), tiny(0, 0, 16, 20);
    CHECK(sheet_handles(flat).size() == 4);
    CHECK(sheet_handles({100, 50, 80, 30}).size() == 6); // not in the middle of its short sides
    CHECK_FALSE(handle_at(flat, flat.center()));
    CHECK_FALSE(handle_at(flat, {110, 56}));
    CHECK(sheet_handles(tiny).size() == 4);
    CHECK_FALSE(handle_at(tiny, tiny.center()));
}
