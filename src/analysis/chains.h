// Joining of directed edges to lines and polygons.
#pragma once

#include "analysis/control_face.h"

#include <vector>

namespace delimit {

/// Joins edges into lines: first open ones, then closed ones. No line runs
/// through a point twice; where lines touch they do not cross. The order of the edges does not
/// matter: lines come in the order of their vertices, and a closed one begins at its smallest.
std::vector<Polyline> chains_of(std::vector<Edge> edges);

/// The polygons whose borders the edges are, with the inside on the left of each edge. Edges must
/// close; their rings may touch but not cross.
Region region_within(std::vector<Edge> edges);

} // namespace delimit
