// Stretches of the line of contact that follow the study area's edge.
#pragma once

#include "analysis/control_face.h"

#include <vector>

namespace delimit {

/// Length (m) of the parts of a line that follow the study area's edge: at least 5 km of it within
/// 1 km, or 20 km within 5 km. A line that only ends at the edge does neither, at any usual angle.
/// Where areas and oblasts come from two files, such a line may be their disagreement.
double length_along_edge(const std::vector<Polyline>& line, const std::vector<ControlFace>& faces,
                         const Adjacency& adjacency);

} // namespace delimit
