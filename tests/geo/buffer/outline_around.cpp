#include "geo/buffer/outline_around.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace delimit;

namespace {

constexpr OutlineError error{0.8, 0.1};
constexpr double radius = 10e3;

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}

double distance_from(const EdgeCluster& cluster, MapPoint p) {
    double least = 1e300;
    for (const LineEdge& edge : cluster)
        least = std::min(least, distance(p, nearest_on_segment(p, edge.from, edge.to)));
    return least;
}

/// Deviation of an outline from the radius, at vertices and between them.
struct Off {
    double inward = 0, outward = 0;
};

Off off(const EdgeCluster& cluster, const BasicRing<MapPoint>& ring) {
    Off out;
    for (std::size_t i = 1; i < ring.size(); ++i)
        for (int k = 0; k < 5; ++k) {
            const MapPoint p = ring[i - 1] + (ring[i] - ring[i - 1]) * (k / 5.0);
            const double by = distance_from(cluster, p) - radius;
            out.inward = std::min(out.inward, by);
            out.outward = std::max(out.outward, by);
        }
    return out;
}

void check(const EdgeCluster& cluster) {
    const auto ring = outline_around(cluster, at(0, 0), radius, error);
    REQUIRE(ring.size() > 3);
    CHECK(ring.front() == ring.back());
    CHECK(signed_area(ring) > 0);
    const Off by = off(cluster, ring);
    CHECK(by.inward > -error.sagitta - 0.02);
    CHECK(by.outward < error.bump + 0.02); // a dent may be filled
}

EdgeCluster path(const std::vector<MapPoint>& points) {
    EdgeCluster edges;
    for (std::size_t i = 1; i < points.size(); ++i)
        edges.push_back({points[i - 1], points[i]});
    return edges;
}

} // namespace

TEST_CASE("an edge of no length has a disc around it") {
    const auto ring = outline_around({{at(50, 20), at(50, 20)}}, at(50, 20), radius, error);
    CHECK(signed_area(ring) == Approx(std::numbers::pi * radius * radius).epsilon(2e-4));
    for (MapPoint p : ring)
        CHECK(distance(p, at(50, 20)) == Approx(radius));
}

TEST_CASE("one edge, however long beside the radius, has its strip and both ends") {
    for (double half : {1e-3, 1.0, 100.0, 4e3, 400e3}) {
        const EdgeCluster edge{{at(-half * 0.6, -half * 0.8), at(half * 0.6, half * 0.8)}};
        const auto ring = outline_around(edge, at(0, 0), radius, error);
        const double expected = 4 * half * radius + std::numbers::pi * radius * radius;
        CHECK(signed_area(ring) == Approx(expected).epsilon(2e-4));
        check(edge);
    }
}

TEST_CASE("edges there twice, in either direction, change nothing") {
    const EdgeCluster once = path({at(-3e3, 0), at(0, 2e3), at(4e3, -1e3)});
    EdgeCluster thrice = once;
    thrice.insert(thrice.end(), once.begin(), once.end());
    for (const LineEdge& edge : once)
        thrice.push_back({edge.to, edge.from});
    check(thrice);
    CHECK(signed_area(outline_around(thrice, at(0, 0), radius, error)) ==
          Approx(signed_area(outline_around(once, at(0, 0), radius, error))).epsilon(1e-6));
}

TEST_CASE("closed rings, crosses and spikes have the outline of all that is near them") {
    check(path({at(0, 0), at(100, 0), at(100, 100), at(0, 100), at(0, 0)}));
    check({{at(-6e3, 0), at(6e3, 0)}, {at(0, -6e3), at(0, 6e3)}});
    // A low bump in the middle of a long straight part, between two initial directions.
    for (double height : {0.5, 2.0, 30.0, 500.0})
        for (double x : {-3e3, -700.0, 0.0, 450.0, 1234.0})
            check(path({at(-7e3, 0), at(x - 1, 0), at(x, height), at(x + 1, 0), at(7e3, 0)}));
    // Two lines, one hidden except for its end.
    check({{at(-5e3, 0), at(5e3, 0)}, {at(-4e3, -1), at(5001, -1)}});
}

TEST_CASE("outlines of 400 random clusters are as far from them as was asked") {
    std::mt19937 random(21);
    std::uniform_real_distribution<double> anywhere(-5e3, 5e3), step(-800, 800);
    for (int i = 0; i < 400; ++i) {
        EdgeCluster cluster;
        MapPoint p = at(anywhere(random), anywhere(random));
        for (int left = 1 + int(random() % 200); left > 0; --left) {
            MapPoint next = p + at(step(random), step(random)) * (i % 3 ? 1 : 0.02);
            if (std::hypot(next.x(), next.y()) > 7e3 || random() % 7 == 0)
                next = at(anywhere(random), anywhere(random));
            cluster.push_back({p, next});
            p = random() % 5 ? next : at(anywhere(random), anywhere(random));
        }
        INFO("cluster " << i << " of " << cluster.size());
        check(cluster);
    }
}
