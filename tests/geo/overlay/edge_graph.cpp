#include "geo/overlay/edge_graph.h"

#include "support/catch.h"

using namespace delimit;

namespace {

MapPoint at(double x, double y) {
    return MapPoint::metres(x, y);
}

} // namespace

TEST_CASE("no lines are a graph without nodes, and a dead end leads nowhere") {
    const auto nothing = graph_of({});
    REQUIRE(nothing);
    CHECK(nothing->pieces.empty());
    const auto dead = graph_of({{at(0, 0), at(5, 5), at(9, 1)}});
    REQUIRE(dead);
    CHECK(dead->leaving.empty());
}

TEST_CASE("lines that cross are cut there, and half-edges leave the crossing counter-clockwise") {
    // A bow: two triangles joined in a crossing.
    const auto graph = graph_of({{at(0, 0), at(10, 10), at(10, 0), at(0, 10), at(0, 0)}});
    REQUIRE(graph);
    std::size_t crossing = graph->nodes.size();
    for (std::size_t i = 0; i < graph->nodes.size(); ++i)
        if (graph->nodes[i] == at(5, 5))
            crossing = i;
    REQUIRE(crossing < graph->nodes.size());
    const auto node = static_cast<std::uint32_t>(crossing);
    REQUIRE(graph->degree(node) == 4);
    double before = -1e9;
    int turned_back = 0;
    for (std::uint32_t i = graph->first[node]; i < graph->first[node + 1]; ++i) {
        const std::uint32_t half = graph->leaving[i];
        CHECK(graph->origin(half) == node);
        const MapPoint way = graph->nodes[graph->origin(half ^ 1U)] - at(5, 5);
        const double angle = std::atan2(way.y(), way.x());
        turned_back += angle < before;
        before = angle;
    }
    CHECK(turned_back <= 1); // once round
    CHECK(graph->pieces.size() == 6);
}

TEST_CASE("edges that touch or overlap without a common vertex have no graph") {
    CHECK_FALSE(graph_of({{at(0, 0), at(10, 0)}, {at(5, 0), at(5, 5)}}));
    CHECK_FALSE(graph_of({{at(0, 0), at(10, 0)}, {at(5, 0), at(15, 0)}}));
    CHECK(graph_of({{at(0, 0), at(5, 0), at(10, 0)}, {at(5, 0), at(5, 5)}}));
}
