#include "geo/overlay/rings.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

#include <algorithm>

using namespace delimit;

namespace {

Polyline shell(double x, double y, double size) {
    const auto at = [](double a, double b) { return MapPoint::metres(a, b); };
    return {at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)};
}

Polyline hole(double x, double y, double size) {
    Polyline ring = shell(x, y, size);
    std::ranges::reverse(ring);
    return ring;
}

} // namespace

TEST_CASE("no rings bound no ground, and one without area or a hole without shell is refused") {
    CHECK(region_of({})->empty());
    CHECK_FALSE(region_of({shell(0, 0, 0)}));
    CHECK_FALSE(region_of({hole(0, 0, 10)}));
    CHECK_FALSE(region_of({shell(0, 0, 10), hole(20, 0, 5)}));
}

TEST_CASE("a hole goes into the smallest shell around it, in any order") {
    // A lake on an island in a lake.
    const auto region = region_of({hole(4, 4, 1), hole(1, 1, 8), shell(3, 3, 3), shell(0, 0, 10)});
    REQUIRE(region);
    REQUIRE(region->polygons.size() == 2);
    for (const Polygon& polygon : region->polygons) {
        REQUIRE(polygon.holes.size() == 1);
        CHECK(plane_area(polygon) == (signed_area(polygon.outer) == 9 ? 8 : 36));
    }
}
