#include "delimit/analysis/likely_left.h"

#include "support/catch.h"

#include <algorithm>

using namespace delimit;

namespace {

constexpr double km = 1'000;

MapPoint at(double x, double y) {
    return MapPoint::metres(x * km, y * km);
}

BasicRing<MapPoint> ring(double left, double right) {
    return {at(left, 0), at(right, 0), at(right, 200), at(left, 200), at(left, 0)};
}

/// An oblast of 200 × 200 km, `a` in the west up to `border`, `b` in the east.
Control divided(double border) {
    DividedOblast oblast;
    oblast.ground = {{{ring(0, 200), {}}}};
    oblast.controlled[0] = {{{ring(0, border), {}}}};
    oblast.controlled[1] = {{{ring(border, 200), {}}}};
    Control control;
    control.oblasts = {oblast};
    return control;
}

std::vector<MapPoint> reversed(std::vector<MapPoint> line) {
    std::reverse(line.begin(), line.end());
    return line;
}

} // namespace

TEST_CASE("no line has nobody on its left, and neither has one outside of all ground") {
    const Control control = divided(100);
    CHECK_FALSE(likely_left(control, {}));
    CHECK_FALSE(likely_left(control, {{}, {at(1, 1)}, {at(2, 2), at(2, 2)}}));
    CHECK_FALSE(likely_left(Control(), {{at(0, 0), at(0, 100)}}));
    CHECK_FALSE(likely_left(control, {{at(900, 0), at(900, 100)}}));
}

TEST_CASE("who holds the west is left of a line to the north and right of one to the south") {
    const std::vector<MapPoint> north{at(100, -10), at(101, 90), at(100, 210)};
    CHECK(likely_left(divided(100), {north}) == Side::a);
    CHECK(likely_left(divided(100), {reversed(north)}) == Side::b);
    CHECK(likely_left(divided(100), {{at(100, 0), at(100, 80)}, {at(100, 90), at(100, 200)}}) ==
          Side::a);
}

TEST_CASE("a line deep in the ground of one party is told by what lies behind it") {
    const std::vector<MapPoint> south{at(60, 210), at(70, 100), at(60, -10)};
    for (double border : {40.0, 110.0}) {
        CHECK(likely_left(divided(border), {south}) == Side::b);
        CHECK(likely_left(divided(border), {reversed(south)}) == Side::a);
    }
}
