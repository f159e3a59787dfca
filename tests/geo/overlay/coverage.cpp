#include "geo/overlay/coverage.h"

#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"
#include "support/catch.h"

#include <random>

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}

Region ring(Polyline points) {
    points.push_back(points.front());
    return {{{std::move(points), {}}}};
}

Region square(double x, double y, double size) {
    return ring({at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size)});
}

double area(const Region& region) {
    double sum = 0;
    for (const Polygon& polygon : region.polygons)
        sum += plane_area(polygon);
    return sum;
}

std::size_t holes(const Region& region) {
    std::size_t count = 0;
    for (const Polygon& polygon : region.polygons)
        count += polygon.holes.size();
    return count;
}

} // namespace

TEST_CASE("nothing dissolves to nothing, one region to itself") {
    REQUIRE(dissolved({}));
    CHECK(dissolved({})->empty());
    CHECK(dissolved({Region{}, Region{}})->empty());
    const auto one = dissolved({square(0, 0, 10)});
    REQUIRE(one);
    CHECK(one->polygons.size() == 1);
    CHECK(one->vertex_count() == 5);
    CHECK(area(*one) == 100);
}

TEST_CASE("neighbours lose the border between them, whichever way their rings run") {
    Region other = square(10, 0, 10);
    std::reverse(other.polygons[0].outer.begin(), other.polygons[0].outer.end());
    for (const Region& right : {square(10, 0, 10), other}) {
        const auto both = dissolved({square(0, 0, 10), right});
        REQUIRE(both);
        REQUIRE(both->polygons.size() == 1);
        CHECK(area(*both) == 200);
        CHECK(both->polygons[0].outer.size() == 7);
    }
}

TEST_CASE("regions that touch in a point stay two, a ring of regions has a hole") {
    const auto corner = dissolved({square(0, 0, 10), square(10, 10, 10)});
    REQUIRE(corner);
    CHECK(corner->polygons.size() == 2);
    std::vector<Region> around;
    for (int x = 0; x < 3; ++x)
        for (int y = 0; y < 3; ++y)
            if (x != 1 || y != 1)
                around.push_back(square(10 * x, 10 * y, 10));
    const auto frame = dissolved(around);
    REQUIRE(frame);
    REQUIRE(frame->polygons.size() == 1);
    CHECK(frame->polygons[0].holes.size() == 1);
    CHECK(area(*frame) == 800);
    around.push_back(square(10, 10, 10));
    CHECK(holes(*dissolved(around)) == 0);
    CHECK(area(*dissolved(around)) == 900);
}

TEST_CASE("a hole that touches the shell in a point is a hole") {
    Region shell = square(0, 0, 10);
    shell.polygons[0].outer.insert(shell.polygons[0].outer.begin() + 1, at(5, 0));
    shell.polygons[0].holes.push_back({at(5, 0), at(3, 5), at(7, 5), at(5, 0)});
    const auto same = dissolved({shell});
    REQUIRE(same);
    REQUIRE(same->polygons.size() == 1);
    CHECK(same->polygons[0].holes.size() == 1);
    CHECK(area(*same) == 90);
}

TEST_CASE("an island in a hole is a polygon of its own") {
    Region lake = square(0, 0, 30);
    lake.polygons[0].holes.push_back(square(5, 5, 20).polygons[0].outer);
    const auto both = dissolved({square(10, 10, 5), lake});
    REQUIRE(both);
    CHECK(both->polygons.size() == 2);
    CHECK(holes(*both) == 1);
    CHECK(area(*both) == 525);
}

TEST_CASE("a vertex that only one neighbour has on the common border does not matter") {
    const Region left = square(0, 0, 10);
    const Region right = ring({at(10, 0), at(20, 0), at(20, 10), at(10, 10), at(10 + 1e-8, 4)});
    const auto both = dissolved({left, right});
    REQUIRE(both);
    CHECK(both->polygons.size() == 1);
    CHECK(area(*both) == Approx(200));
    // Nor a vertex that both computed, each with its own rounding.
    const Region upper = ring({at(0, 10), at(10, 10 + 2e-9), at(10, 20), at(0, 20)});
    const auto three = dissolved({left, right, upper});
    REQUIRE(three);
    CHECK(three->polygons.size() == 1);
    CHECK(area(*three) == Approx(300));
}

TEST_CASE("regions that overlap are left to a set operation") {
    CHECK_FALSE(dissolved({square(0, 0, 10), square(0, 0, 10)}));
    Workbench bench;
    const auto united = union_of_coverage(bench, {square(0, 0, 10), square(0, 0, 10)});
    REQUIRE(united);
    CHECK(area(*united) == Approx(100));
}

TEST_CASE("what dissolves has the area of its parts and is what a union is") {
    std::mt19937 random(7);
    Workbench bench;
    for (int round = 0; round < 200; ++round) {
        std::vector<Region> cells;
        for (int x = 0; x < 8; ++x)
            for (int y = 0; y < 8; ++y)
                if (random() % 3 != 0)
                    cells.push_back(square(10 * x, 10 * y, 10));
        const auto mine = dissolved(cells);
        const auto united = union_of(bench, cells);
        REQUIRE(mine);
        REQUIRE(united);
        CHECK(mine->polygons.size() == united->polygons.size());
        CHECK(holes(*mine) == holes(*united));
        CHECK(area(*mine) == Approx(100.0 * double(cells.size())));
        CHECK(area(*difference(bench, *mine, *united)) == Approx(0).margin(1e-9));
        CHECK(area(*difference(bench, *united, *mine)) == Approx(0).margin(1e-9));
    }
}
