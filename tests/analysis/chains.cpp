#include "analysis/chains.h"

#include "delimit/geo/planar.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}

std::vector<Edge> edges_of(const std::vector<Polyline>& lines) {
    std::vector<Edge> edges;
    for (const Polyline& line : lines)
        for (std::size_t i = 1; i < line.size(); ++i)
            edges.push_back({line[i - 1], line[i]});
    return edges;
}

} // namespace

TEST_CASE("no edges are no lines and bound no ground") {
    CHECK(chains_of({}).empty());
    CHECK(region_within({}).empty());
}

TEST_CASE("edges in any order become the same lines, a closed one from its smallest vertex") {
    const Polyline open{at(0, 0), at(1, 5), at(2, 0), at(9, 9)};
    const Polyline closed{at(20, 1), at(30, 0), at(30, 10), at(20, 1)};
    std::vector<Edge> edges = edges_of({closed, open});
    std::mt19937 random(1);
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(edges, random);
        CHECK(chains_of(edges) == std::vector{open, closed});
    }
}

TEST_CASE("lines that touch in a point do not run through it twice, and do not cross") {
    // Two triangles that share a corner.
    const auto lines = chains_of(edges_of(
        {{at(0, 0), at(5, -5), at(5, 5), at(0, 0)}, {at(0, 0), at(-5, 5), at(-5, -5), at(0, 0)}}));
    REQUIRE(lines.size() == 2);
    for (const Polyline& line : lines) {
        CHECK(line.size() == 4);
        CHECK(line.front() == line.back());
        CHECK(signed_area(line) == 25);
    }
}

TEST_CASE("ground lies on the left of its edges, with its holes") {
    const Polyline outer{at(0, 0), at(10, 0), at(10, 10), at(0, 10), at(0, 0)};
    const Polyline hole{at(4, 4), at(4, 6), at(6, 6), at(6, 4), at(4, 4)};
    const Region ground = region_within(edges_of({hole, outer}));
    REQUIRE(ground.polygons.size() == 1);
    REQUIRE(ground.polygons[0].holes.size() == 1);
    CHECK(plane_area(ground.polygons[0]) == 96);
}
