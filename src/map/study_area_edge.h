// The study area's lines: its outer edge, told apart into state border and coast, and the borders
// inside it.
#pragma once

#include "delimit/geo/shapes.h"

#include <vector>

namespace delimit {

struct StudyAreaEdge {
    std::vector<Polyline> border; ///< along neighbouring land
    std::vector<Polyline> coast;  ///< along water, or where no neighbour is known
};

StudyAreaEdge study_area_edge(const Region& study_area, const std::vector<Region>& neighbours);

/// The borders between oblasts, each once, and without the study area's edge.
std::vector<Polyline> inner_borders(const std::vector<Region>& oblasts, const Region& study_area);

} // namespace delimit
