#include "delimit/geo/runs.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}

Polyline circle(MapPoint centre, double radius, std::size_t edges) {
    Polyline ring;
    for (std::size_t i = 0; i < edges; ++i) {
        const double angle = 2 * std::numbers::pi * double(i) / double(edges);
        ring.push_back(
            at(centre.x() + radius * std::cos(angle), centre.y() + radius * std::sin(angle)));
    }
    ring.push_back(ring.front());
    return ring;
}

} // namespace

TEST_CASE("a line without points has no runs and a point has one") {
    CHECK(LineRuns(Polyline{}).count() == 0);
    CHECK(LineRuns(Polyline{}).box().empty());
    const LineRuns point({at(3, 4)});
    REQUIRE(point.count() == 1);
    CHECK(point.begin(0) == 0);
    CHECK(point.end(0) == 0);
    CHECK(point.box(0).contains(at(3, 4)));
}

TEST_CASE("runs follow each other, share an end, and each has the box of its points") {
    for (std::size_t points : {2U, 64U, 65U, 66U, 128U, 129U, 130U, 1000U}) {
        Polyline line;
        for (std::size_t i = 0; i < points; ++i)
            line.push_back(at(double(i), std::sin(double(i)) * double(i)));
        const LineRuns runs(line);
        REQUIRE(runs.count() == (points - 1 + 63) / 64);
        CHECK(runs.begin(0) == 0);
        CHECK(runs.end(runs.count() - 1) == points - 1);
        MapBox all;
        for (std::size_t run = 0; run < runs.count(); ++run) {
            CHECK(runs.end(run) > runs.begin(run));
            if (run > 0)
                CHECK(runs.begin(run) == runs.end(run - 1));
            MapBox box;
            for (std::size_t i = runs.begin(run); i <= runs.end(run); ++i)
                box.add(line[i]);
            CHECK(runs.box(run).min_x == box.min_x);
            CHECK(runs.box(run).max_x == box.max_x);
            CHECK(runs.box(run).min_y == box.min_y);
            CHECK(runs.box(run).max_y == box.max_y);
            all.add(box);
        }
        CHECK(runs.box().min_y == all.min_y);
        CHECK(runs.box().max_x == all.max_x);
    }
}

TEST_CASE("an empty region holds nothing") {
    CHECK_FALSE(holds({}, {}, at(0, 0)));
}

TEST_CASE("a point is found within the same rings as without runs, also level with a vertex") {
    Region region;
    region.polygons.push_back(
        {circle(at(0, 0), 100, 1000), {circle(at(20, 0), 30, 300), circle(at(-50, 0), 10, 12)}});
    region.polygons.push_back({circle(at(300, 10), 40, 10), {}});
    const ShapeRuns runs = runs_of(region);
    REQUIRE(runs.size() == 4);
    const auto slowly = [&](MapPoint p) {
        return contains(region.polygons[0], p) || contains(region.polygons[1], p);
    };
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(-120, 360), y(-120, 120);
    int inside = 0;
    for (int i = 0; i < 5000; ++i) {
        const MapPoint p = at(x(random), y(random));
        CHECK(holds(region, runs, p) == slowly(p));
        inside += holds(region, runs, p);
    }
    CHECK(inside > 500);
    for (const MapPoint& level : region.polygons[0].outer) {
        const MapPoint p = at(-70, level.y());
        CHECK(holds(region, runs, p) == slowly(p));
    }
}
