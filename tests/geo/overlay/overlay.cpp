#include "delimit/geo/overlay/overlay.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"
#include "support/plain_geos.h"

using namespace delimit;

namespace {

Region square(double x, double y, double size) {
    const auto at = [](double px, double py) { return MapPoint::metres(px, py); };
    return {{{{at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)}, {}}}};
}

double area(const Region& region) {
    double sum = 0;
    for (const Polygon& polygon : region.polygons)
        sum += plane_area(polygon);
    return sum;
}

} // namespace

TEST_CASE("overlay of nothing is nothing, or the other") {
    Workbench bench;
    const Region some = square(0, 0, 10);
    CHECK(intersection(bench, some, {})->empty());
    CHECK(intersection(bench, {}, some)->empty());
    CHECK(difference(bench, {}, some)->empty());
    CHECK(*difference(bench, some, {}) == some);
    CHECK(union_of(bench, {})->empty());
    CHECK(union_of(bench, {Region{}, Region{}})->empty());
    CHECK(union_of_coverage(bench, {})->empty());
    CHECK(grown(bench, {}, Metres(5))->empty());
}

TEST_CASE("regions that only touch share no ground") {
    Workbench bench;
    const Region left = square(0, 0, 10), right = square(10, 0, 10), corner = square(10, 10, 10);
    CHECK(intersection(bench, left, right)->empty());
    CHECK(intersection(bench, left, corner)->empty());
    CHECK(area(*difference(bench, left, right)) == 100);
    const auto both = union_of(bench, {left, right});
    REQUIRE(both);
    CHECK(both->polygons.size() == 1);
    CHECK(area(*both) == 200);
    CHECK(union_of(bench, {left, corner})->polygons.size() == 2);
    CHECK(union_of_coverage(bench, {left, right})->polygons.size() == 1);
}

TEST_CASE("what is in both, in one and in either add up") {
    Workbench bench;
    const Region a = square(0, 0, 10), b = square(5, 5, 10);
    CHECK(area(*intersection(bench, a, b)) == Approx(25));
    CHECK(area(*difference(bench, a, b)) == Approx(75));
    CHECK(area(*union_of(bench, {a, b})) == Approx(175));
    const auto ring = difference(bench, square(0, 0, 30), square(10, 10, 10));
    REQUIRE(ring);
    REQUIRE(ring->polygons.size() == 1);
    CHECK(ring->polygons[0].holes.size() == 1);
    CHECK(area(*ring) == Approx(800));
}

TEST_CASE("rings that cross themselves are mended, not refused") {
    Workbench bench;
    const auto at = [](double x, double y) { return MapPoint::metres(x, y); };
    const Region bow{{{{at(0, 0), at(10, 10), at(10, 0), at(0, 10), at(0, 0)}, {}}}};
    const auto out = intersection(bench, bow, square(-5, -5, 30));
    REQUIRE(out);
    CHECK(area(*out) == Approx(50).epsilon(0.01));
}

TEST_CASE("a region shrinks away when it is thin") {
    Workbench bench;
    CHECK(grown(bench, square(0, 0, 10), Metres(-5.01))->empty());
    CHECK(area(*grown(bench, square(0, 0, 10), Metres(-4))) == Approx(4));
    CHECK(area(*grown(bench, square(0, 0, 10), Metres(1))) == Approx(140 + 3.14).epsilon(1e-2));
}
