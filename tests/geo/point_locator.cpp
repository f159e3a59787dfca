#include "delimit/geo/point_locator.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

#include <numbers>
#include <random>

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}
Polyline square(double x, double y, double size) {
    return {at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)};
}

} // namespace

TEST_CASE("a point locator finds all polygons that hold a point, holes not among them") {
    Polygon ring{square(-5, -5, 40), {square(20, 20, 5)}};
    const std::vector<Polygon> polygons{{square(0, 0, 10), {}}, {square(10, 0, 10), {}}, ring};
    const PointLocator locator({&polygons[0], &polygons[1], &polygons[2]});
    CHECK(locator.holders(at(5, 5)) == std::vector<std::size_t>{0, 2});
    CHECK(locator.holder(at(5, 5)) == 0);
    CHECK(locator.holders(at(15, 5)) == std::vector<std::size_t>{1, 2});
    CHECK(locator.holders(at(22, 22)).empty());
    CHECK(locator.holders(at(19, 22)) == std::vector<std::size_t>{2});
    CHECK(locator.holders(at(100, 5)).empty());
    CHECK_FALSE(locator.holder(at(100, 5)));
    CHECK(PointLocator({}).holders(at(0, 0)).empty());
}

TEST_CASE("a point locator agrees with the plain test on rings of any size and shape") {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> any(-1e5, 1e5);
    for (const int corners : {3, 7, 40, 5000}) {
        // A star whose rays are of any length: short edges, long ones, and many in every band.
        Polygon star;
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * std::numbers::pi * i / corners, r = 6e4 + any(random) / 4;
            star.outer.push_back(at(r * std::cos(angle), r * std::sin(angle)));
        }
        star.outer.push_back(star.outer.front());
        star.holes.push_back(square(-1000, -1000, 2000));
        const PointLocator locator({&star});
        for (int i = 0; i < 2000; ++i) {
            const MapPoint p =
                i % 4 == 0 ? at(any(random) / 50, any(random) / 50) : at(any(random), any(random));
            REQUIRE(locator.holder(p).has_value() == contains(star, p));
        }
        // At the height of a vertex, and of the topmost and the lowest.
        for (const MapPoint vertex : star.outer) {
            const MapPoint beside = at(vertex.x() / 2, vertex.y());
            REQUIRE(locator.holder(beside).has_value() == contains(star, beside));
        }
    }
}

TEST_CASE("a ring without height holds nothing") {
    const Polygon flat{{at(0, 5), at(10, 5), at(20, 5), at(0, 5)}, {}};
    const Polygon none;
    const PointLocator locator({&flat, &none});
    CHECK_FALSE(locator.holder(at(5, 5)));
    CHECK_FALSE(locator.holder(at(5, 6)));
}

TEST_CASE(
    "a point locator tells thousands of small polygons apart, beside some that reach over all") {
    std::vector<Polygon> polygons;
    for (int x = 0; x < 60; ++x)
        for (int y = 0; y < 60; ++y)
            polygons.push_back({square(10 * x, 10 * y, 9), {}});
    for (int i = 0; i < 3; ++i)
        polygons.push_back({square(-10 - i, -10 - i, 700), {}});
    polygons.push_back({}); // holds nothing
    std::vector<const Polygon*> all;
    for (const Polygon& polygon : polygons)
        all.push_back(&polygon);
    const PointLocator locator(all);
    CHECK(locator.holders(at(5, 5)) == std::vector<std::size_t>{0, 3600, 3601, 3602});
    CHECK(locator.holders(at(594.5, 598.5)) == std::vector<std::size_t>{3599, 3600, 3601, 3602});
    CHECK(locator.holder(at(9.5, 9.5)) == 3600);
    CHECK(locator.holders(at(688.5, 20)) == std::vector<std::size_t>{3600, 3601});
    CHECK(locator.holders(at(5, -11.5)) == std::vector<std::size_t>{3602});
    CHECK(locator.holders(at(5, 1e9)).empty());
}
