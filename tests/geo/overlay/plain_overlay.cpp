// Set operations on outlines that cross, compared with GEOS; all other outlines are left to it.
#include "geo/overlay/plain_overlay.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"
#include "support/plain_geos.h"

#include <algorithm>
#include <numbers>
#include <random>

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}

Polyline box(double x, double y, double width, double height) {
    return {at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)};
}

Region square(double x, double y, double size) {
    return {{{box(x, y, size, size), {}}}};
}

double area(const Region& region) {
    double sum = 0;
    for (const Polygon& polygon : region.polygons)
        sum += plane_area(polygon);
    return sum;
}

/// A star with its points anywhere between two circles.
Polyline star(std::mt19937& random, MapPoint centre, double inner, double outer, std::size_t n) {
    std::uniform_real_distribution<double> radius(inner, outer);
    Polyline ring;
    for (std::size_t i = 0; i < n; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n);
        ring.push_back(centre + at(std::cos(angle), std::sin(angle)) * radius(random));
    }
    ring.push_back(ring.front());
    return ring;
}

/// Some apart, some with a hole; rings in either direction.
Region stars(std::mt19937& random) {
    std::uniform_real_distribution<double> offset(-1500, 1500);
    Region region;
    for (int i = 0; i < 3; ++i) {
        const MapPoint centre = at(1e6 + 16e3 * i + offset(random), -2e5 + offset(random));
        region.polygons.push_back({star(random, centre, 3000, 5500, 40), {}});
        if (random() % 2 == 0)
            region.polygons.back().holes.push_back(star(random, centre, 800, 2500, 25));
        if (random() % 2 == 0)
            std::ranges::reverse(region.polygons.back().outer);
    }
    return region;
}

} // namespace

TEST_CASE("outlines that do not cross lie apart, within each other or in a hole") {
    const Region large = square(0, 0, 100), small = square(40, 40, 10), apart = square(200, 0, 5);
    CHECK(area(*plain_union({large, small, apart})) == 10025);
    CHECK(area(*plain_intersection(large, small)) == 100);
    CHECK(plain_intersection(large, apart)->empty());
    const auto ring = plain_difference(large, small);
    REQUIRE(ring);
    REQUIRE(ring->polygons.size() == 1);
    CHECK(ring->polygons[0].holes.size() == 1);
    CHECK(plain_difference(small, large)->empty());
    CHECK(*plain_difference(large, apart) == large);
    const Region in_the_hole = square(42, 42, 3);
    CHECK(plain_intersection(*ring, in_the_hole)->empty());
    CHECK(plain_union({*ring, in_the_hole})->polygons.size() == 2);
    CHECK(area(*plain_union({*ring, in_the_hole})) == 9909);
    CHECK(plain_union({})->empty());
    CHECK(plain_union({Region{}, small})->polygons.size() == 1);
}

TEST_CASE("outlines that cross, whichever way their rings run") {
    for (const bool reversed : {false, true}) {
        Region a = square(0, 0, 10), b = square(5, 5, 10);
        if (reversed)
            std::ranges::reverse(b.polygons[0].outer);
        CHECK(area(*plain_union({a, b})) == Approx(175));
        CHECK(area(*plain_intersection(a, b)) == Approx(25));
        CHECK(area(*plain_difference(a, b)) == Approx(75));
        CHECK(signed_area(plain_difference(a, b)->polygons[0].outer) == Approx(75));
    }
    // One edge crosses in, out and in again.
    const Region comb{{{{at(0, 0), at(9, 0), at(9, 9), at(7, 9), at(7, 2), at(5, 2), at(5, 9),
                         at(3, 9), at(3, 2), at(1, 2), at(1, 9), at(0, 9), at(0, 0)},
                        {}}}};
    const Region bar{{{box(-1, 5, 11, 1), {}}}};
    CHECK(plain_intersection(comb, bar)->polygons.size() == 3);
    CHECK(plain_difference(comb, bar)->polygons.size() == 4);
    CHECK(plain_union({comb, bar})->polygons[0].holes.size() == 2);
}

TEST_CASE("what touches or runs together or crosses itself is left to others") {
    const Region a = square(0, 0, 10);
    const Region bow{{{{at(3, 3), at(20, 20), at(20, 3), at(3, 20), at(3, 3)}, {}}}};
    const Region twins{{a.polygons[0], square(5, 5, 10).polygons[0]}};
    for (const Region& b : {a, square(10, 0, 10), square(10, 10, 10), square(5, 0, 2),
                            square(5, 10, 10), bow, twins}) {
        CHECK_FALSE(plain_union({a, b}));
        CHECK_FALSE(plain_intersection(a, b));
        CHECK_FALSE(plain_difference(a, b));
    }
}

TEST_CASE("random stars: unions, intersections and differences are those of GEOS") {
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        INFO(round);
        const Region a = stars(random), b = stars(random), c = stars(random);
        const auto both = plain_intersection(a, b), rest = plain_difference(a, b);
        const auto all = plain_union({a, b, c});
        REQUIRE(both);
        REQUIRE(rest);
        REQUIRE(all);
        const test::PlainGeos geos;
        const auto check = [&](const Region& plain, const test::PlainGeos::Geometry& expected) {
            const auto made = geos.region(plain);
            CHECK(geos.valid(made));
            CHECK(geos.area(made) == Approx(geos.area(expected)).epsilon(1e-12));
            CHECK(geos.area(geos.without(made, expected)) < 1e-3);
            CHECK(geos.area(geos.without(expected, made)) < 1e-3);
        };
        check(*both, geos.both(geos.region(a), geos.region(b)));
        check(*rest, geos.without(geos.region(a), geos.region(b)));
        check(*all, geos.united({&a, &b, &c}));
    }
}

TEST_CASE("circles with nearly the same edge, as neighbouring pieces of a zone have them") {
    // Chords of two polygons round one centre cross at small angles, once for each chord.
    const auto circle = [](double radius, double turned) {
        Polyline ring;
        for (int i = 0; i < 252; ++i) {
            const double angle = turned + 2 * std::numbers::pi * i / 252;
            ring.push_back(at(std::cos(angle), std::sin(angle)) * radius + at(3e5, 1e5));
        }
        ring.push_back(ring.front());
        return Region{{{ring, {}}}};
    };
    for (const double turned : {1e-2, 1e-3, 1e-5, 1e-8}) {
        INFO(turned);
        const Region a = circle(1e4, 0.1), b = circle(1e4 + 1e-4, 0.1 + turned);
        const auto all = plain_union({a, b}), both = plain_intersection(a, b);
        REQUIRE(all);
        REQUIRE(both);
        const test::PlainGeos geos;
        CHECK(geos.valid(geos.region(*all)));
        CHECK(area(*all) + area(*both) == Approx(area(a) + area(b)).epsilon(1e-12));
    }
}
