// The study area's lines: its outer edge, divided into international boundary and coast, and the
// oblast boundaries inside it.
#pragma once

#include "delimit/geo/shapes.h"

#include <vector>

namespace delimit {

struct StudyAreaEdge {
    std::vector<Polyline> border; ///< along neighbouring land
    std::vector<Polyline> coast;  ///< along water, or without a known neighbour
};

StudyAreaEdge study_area_edge(const Region& study_area, const std::vector<Region>& neighbours);

/// The borders between oblasts, each once, and without the study area's edge.
std::vector<Polyline> inner_borders(const std::vector<Region>& oblasts, const Region& study_area);

} // namespace delimit
