#include "geo/buffer/near_lines.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

#include <random>

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}

std::size_t edges_in(const std::vector<EdgeCluster>& clusters) {
    std::size_t count = 0;
    for (const EdgeCluster& cluster : clusters)
        count += cluster.size();
    return count;
}

} // namespace

TEST_CASE("no lines and lines without length make no clusters") {
    CHECK(clusters_of({}, 100).empty());
    CHECK(clusters_of({{}, {at(1, 1)}, {at(2, 2), at(2, 2)}}, 100).empty());
}

TEST_CASE("an edge longer than the reach is a cluster of its own") {
    const auto clusters = clusters_of({{at(0, 0), at(500, 0), at(500, 500)}}, 10);
    REQUIRE(clusters.size() == 2);
    CHECK(clusters[0].size() == 1);
    CHECK(clusters[1].size() == 1);
}

TEST_CASE("edges with the same middle can be told apart, too") {
    CHECK(clusters_of({{at(-100, 0), at(100, 0)}, {at(0, -100), at(0, 100)}}, 10).size() == 2);
}

TEST_CASE("many small rings are one cluster") {
    std::vector<Polyline> rings;
    for (int i = 0; i < 50; ++i)
        rings.push_back(
            {at(i * 10, 0), at(i * 10 + 5, 0), at(i * 10 + 5, 5), at(i * 10, 5), at(i * 10, 0)});
    const auto clusters = clusters_of(rings, 1000);
    REQUIRE(clusters.size() == 1);
    CHECK(clusters[0].size() == 200);
}

TEST_CASE("clusters hold every edge once, and reach no further than asked") {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> step(-300, 300);
    Polyline line{at(0, 0)};
    for (int i = 0; i < 5000; ++i)
        line.push_back(line.back() + at(step(random) + 20, step(random)));
    for (double reach : {500.0, 2000.0, 15e3}) {
        const auto clusters = clusters_of({line}, reach);
        CHECK(edges_in(clusters) == 5000);
        for (const EdgeCluster& cluster : clusters) {
            MapBox box;
            for (const LineEdge& edge : cluster) {
                box.add(edge.from);
                box.add(edge.to);
            }
            CHECK(distance(box.centre(), at(box.min_x, box.min_y)) <= reach + 1e-6);
        }
    }
}
