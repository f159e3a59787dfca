// Internal state of a DepthField.
#pragma once

#include "analysis/depth_field_curve.h"

#include "delimit/analysis/depth_field.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace delimit {

constexpr std::size_t tile_cells = 32;
constexpr std::size_t tile_nodes = tile_cells + 1; ///< with the first of the next tiles
constexpr float far_away = 1e9F;

/// A square of the grid. Nodes are in the middles of cells.
struct FieldTile {
    enum Holder : std::uint8_t { by_a, by_b, by_nobody };

    std::array<float, tile_nodes * tile_nodes> distance; ///< ground metres, or far_away
    std::array<Holder, tile_nodes * tile_nodes> holder;  ///< the party with most of the cell
    /// Extremes of `from`, by side.
    std::array<float, 2> least{}, greatest{};

    FieldTile() {
        distance.fill(far_away);
        holder.fill(by_nobody);
    }
    /// Distance from the line, negative on the other party's side. Outside the study area it is
    /// positive for both, so that outlines continue straight over the study area's edge.
    [[nodiscard]] float from(Side side, std::size_t node) const {
        return holder[node] == (side == Side::a ? by_b : by_a) ? -distance[node] : distance[node];
    }
};

struct DepthField::State {
    Metres max_depth;
    double cell = 0; ///< map metres
    MapPoint origin; ///< south-western corner of the tiles
    std::size_t columns = 0, rows = 0;
    std::vector<std::unique_ptr<FieldTile>> tiles; ///< row by row; null if the line is out of reach
    std::size_t oblasts = 0;
    std::vector<Exclusions> exclusions;
    /// By set of exclusions (none first), then oblast, then area of control of a, of b, grey zone,
    /// water of a, of b.
    std::vector<AreaCurve> curves;
    std::vector<Side> grey_side; ///< by oblast: party that its grey zone counts to

    static constexpr std::size_t kinds = 5; ///< of area in an oblast
    [[nodiscard]] std::size_t curve(std::size_t set, std::size_t oblast, std::size_t kind) const {
        return (set * oblasts + oblast) * kinds + kind;
    }
};

} // namespace delimit
