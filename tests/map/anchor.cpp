#include "map/anchor.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Polyline box(double x, double y, double width, double height) {
    const auto at = [](double a, double b) { return MapPoint::metres(a, b); };
    return {at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)};
}

const MapBox everything{-1e6, -1e6, 1e6, 1e6};

} // namespace

TEST_CASE("ground that is nothing or out of the window has no place for a name") {
    CHECK_FALSE(name_anchor({}, everything));
    CHECK_FALSE(name_anchor({{{box(0, 0, 10, 10), {}}}}, {20, 20, 30, 30}));
    CHECK(room_beside({}, MapPoint()) == 0);
}

TEST_CASE("room beside a point ends at the nearer border, and at a hole") {
    const Region ground{{{box(0, 0, 100, 100), {box(40, 40, 20, 20)}}}};
    CHECK(room_beside(ground, MapPoint::metres(30, 20)) == 30);
    CHECK(room_beside(ground, MapPoint::metres(35, 50)) == 5);
    CHECK(room_beside(ground, MapPoint::metres(50, 50)) == 0);
    CHECK(room_beside(ground, MapPoint::metres(101, 50)) == 0);
}

TEST_CASE("a name stands in the middle of a square, and in the wide part of a bottle") {
    const auto middle = name_anchor({{{box(0, 0, 100, 100), {}}}}, everything);
    REQUIRE(middle);
    CHECK(middle->x() == Approx(50));
    CHECK(middle->y() == Approx(50));
    Polyline bottle = box(0, 0, 100, 40);
    bottle.insert(bottle.begin() + 3, {MapPoint::metres(60, 40), MapPoint::metres(60, 200),
                                       MapPoint::metres(40, 200), MapPoint::metres(40, 40)});
    const auto wide = name_anchor({{{bottle, {}}}}, everything);
    REQUIRE(wide);
    CHECK(wide->y() < 40);
    // Only the visible part counts.
    const auto seen = name_anchor({{{box(0, 0, 100, 100), {}}}}, {50, 0, 100, 100});
    REQUIRE(seen);
    CHECK(seen->x() == Approx(75).margin(4));
}
