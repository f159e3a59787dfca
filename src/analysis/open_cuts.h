// Cuts between slivers and the open areas that they are connected to.
#pragma once

#include "analysis/components.h"

#include <vector>

namespace delimit {

/// A map of both parties stops short of the study area's edge by metres to kilometres, and the open
/// area there is connected to open areas between the parties: the first is a disagreement of two
/// files on one edge, the second a gap that neither party controls. The cuts separate the two. They
/// are where the outline of a party's or of grey area, which has followed the study area's edge,
/// turns away from it (add_cuts_along). `widest`: greatest width of a sliver, m.
std::vector<Polyline> cuts_of_open_ground(const std::vector<ControlFace>& faces,
                                          const Adjacency& adjacency, double widest);

} // namespace delimit
