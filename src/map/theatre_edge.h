// The theatre's lines: its outer edge, told apart into state border and coast, and the borders
// inside it.
#pragma once

#include "delimit/geo/shapes.h"

#include <vector>

namespace delimit {

struct TheatreEdge {
    std::vector<Polyline> border; ///< along neighbouring land
    std::vector<Polyline> coast;  ///< along water, or where no neighbour is known
};

TheatreEdge theatre_edge(const Region& theatre, const std::vector<Region>& neighbours);

/// The borders between oblasts, each once, and without the theatre's edge.
std::vector<Polyline> inner_borders(const std::vector<Region>& oblasts, const Region& theatre);

} // namespace delimit
