// Assembly of rings to a region.
#pragma once

#include "delimit/geo/shapes.h"

#include <optional>
#include <vector>

namespace delimit {

/// Shells run counter-clockwise, holes clockwise; they may touch in vertices, never along an edge.
/// Puts each hole into the smallest shell around it. Nothing if there is none, or if a ring has no
/// area.
std::optional<Region> region_of(std::vector<Polyline> rings);

} // namespace delimit
