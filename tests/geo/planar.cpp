#include "delimit/geo/planar.h"

#include "support/catch.h"

using namespace delimit;

namespace {
MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}
} // namespace

TEST_CASE("the nearest point of a segment is inside it or an end of it") {
    CHECK(nearest_on_segment(at(5, 3), at(0, 0), at(10, 0)) == at(5, 0));
    CHECK(nearest_on_segment(at(-5, 3), at(0, 0), at(10, 0)) == at(0, 0));
    CHECK(nearest_on_segment(at(15, 3), at(0, 0), at(10, 0)) == at(10, 0));
    CHECK(nearest_on_segment(at(15, 3), at(2, 2), at(2, 2)) == at(2, 2));
}

TEST_CASE("the nearest point of a line may lie on any of its segments") {
    CHECK(nearest_on_line(at(3, 4), {at(0, 0)}) == at(0, 0));
    CHECK(nearest_on_line(at(9, 5), {at(0, 0), at(10, 0), at(10, 10)}) == at(10, 5));
}

TEST_CASE("areas and turns have their sign by direction") {
    const BasicRing<MapPoint> ring{at(1e6, 1e6), at(1e6 + 2, 1e6), at(1e6 + 2, 1e6 + 3),
                                   at(1e6, 1e6 + 3), at(1e6, 1e6)};
    CHECK(signed_area(ring) == 6);
    CHECK(signed_area({ring.rbegin(), ring.rend()}) == -6);
    CHECK(signed_area({}) == 0);
    CHECK(turn(at(0, 0), at(1, 0), at(1, 1)) > 0);
    CHECK(turn(at(0, 0), at(1, 0), at(1, -1)) < 0);
    CHECK(length({at(0, 0), at(3, 4), at(3, 5)}) == 6);
    CHECK(length({}) == 0);
}
