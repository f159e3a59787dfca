// Lines as a graph: nodes where edges end or cross, and between them pieces of edges.
#pragma once

#include "delimit/geo/shapes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace delimit {

struct EdgeGraph {
    /// A piece of an edge, from one node to another. Half-edge 2 i is piece i in its direction, 2 i
    /// + 1 against it.
    struct Piece {
        std::array<std::uint32_t, 2> nodes;
    };
    std::vector<MapPoint> nodes;
    std::vector<Piece> pieces;
    /// Half-edges that leave each node, counter-clockwise; without dead ends.
    std::vector<std::uint32_t> first; ///< of each node; one more at the end
    std::vector<std::uint32_t> leaving;

    [[nodiscard]] std::uint32_t origin(std::uint32_t half) const {
        return pieces[half / 2].nodes[half % 2];
    }
    [[nodiscard]] std::uint32_t degree(std::uint32_t node) const {
        return first[node + 1] - first[node];
    }
};

/// Nothing if edges touch, or overlap other than in a shared vertex, or if rounding leaves it in
/// doubt.
std::optional<EdgeGraph> graph_of(const std::vector<Polyline>& lines);

} // namespace delimit
