#include "delimit/analysis/locate.h"

#include "support/catch.h"

using namespace delimit;

namespace {

BasicRing<MapPoint> ring(double left, double bottom, double right, double top) {
    const auto p = [](double x, double y) { return MapPoint::metres(x, y); };
    return {p(left, bottom), p(right, bottom), p(right, top), p(left, top), p(left, bottom)};
}

/// A square oblast from 0 to 10: `a` controls the west, `b` the east with an undetermined sliver; a
/// hole in the middle is outside the study area.
Control divided() {
    DividedOblast oblast;
    oblast.ground = {{{ring(0, 0, 10, 10), {ring(4, 4, 6, 6)}}}};
    oblast.controlled[0] = {{{ring(0, 0, 4, 10), {}}}};
    oblast.controlled[1] = {{{ring(6, 0, 10, 10), {}}}};
    oblast.undetermined = {{{ring(8, 0, 10, 10), {}}}};
    Control control;
    control.oblasts = {{}, oblast};
    return control;
}

} // namespace

TEST_CASE("nothing is found in an empty study area or outside of it") {
    const Control empty;
    CHECK_FALSE(Locator(empty).locate(MapPoint::metres(1, 1)));
    const Control control = divided();
    CHECK_FALSE(Locator(control).locate(MapPoint::metres(-1, 5)));
    CHECK_FALSE(Locator(control).locate(MapPoint::metres(5, 5)));
}

TEST_CASE("a point has an oblast and a holder") {
    const Control control = divided();
    const Locator locator(control);
    const auto west = locator.locate(MapPoint::metres(1, 5));
    REQUIRE(west);
    CHECK(west->oblast == 1);
    CHECK(west->holder == Side::a);
    CHECK_FALSE(west->undetermined);
    const auto east = locator.locate(MapPoint::metres(7, 5));
    REQUIRE(east);
    CHECK(east->holder == Side::b);
    const auto grey = locator.locate(MapPoint::metres(9, 5));
    REQUIRE(grey);
    CHECK(grey->undetermined);
}
