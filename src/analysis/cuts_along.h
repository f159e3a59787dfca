// Stretches of an outline that follow other edges, and the cuts at their ends.
#pragma once

#include "analysis/near_edges.h"
#include "delimit/geo/shapes.h"

#include <functional>
#include <optional>
#include <vector>

namespace delimit {

/// Metres of outline for each metre of a cut, where nothing is known of the distance.
constexpr double usual_cost_of_cut = 6;

/// Edges that an outline may follow.
struct Alongside {
    /// Nearest point on them, within reach.
    std::function<std::optional<NearEdges::Nearest>(MapPoint)> nearest;
    /// False only if no edge is within reach of the segment.
    std::function<bool(MapPoint, MapPoint)> may_meet;
    double worthless = 0;           ///< m: outline this far from the edges counts nothing
    double step = 0;                ///< m: greatest distance between examined points of outlines
    bool cut_where_together = true; ///< at ends where outline and edges are one, too
    double cost_of_cut = usual_cost_of_cut; ///< in metres of outline for each metre of a cut
};

/// Adds a cut at each end of the stretches along which the outline follows the edges: of all sets
/// of cuts, those that leave most of the outline's length beside the edges, where each cut counts
/// as a multiple of its own length, and outline far from the edges for less. Each is a segment from
/// the outline to the edges and a metre beyond.
void add_cuts_along(Polyline outline, const Alongside& edges, std::vector<Polyline>& cuts);

} // namespace delimit
