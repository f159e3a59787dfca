// Cuts between slivers and the open areas that they are connected to.
#pragma once

#include "analysis/components.h"

#include <array>
#include <vector>

namespace delimit {

/// Areas of a control map stop short of the study area's edge by metres to kilometres, and what
/// they leave open there is connected to open areas between the parties, or to the ground of the
/// party that has the rest: the first is a disagreement of two files on one edge, the second is
/// not. The cuts separate the two. They are where the outline of other ground, which has followed
/// the study area's edge, turns away from it (add_cuts_along). `open`: kinds of uncovered ground
/// that may be such a disagreement. `widest`: greatest width of a sliver, m; `worthless`, `cost`:
/// as those of Alongside.
std::vector<Polyline> cuts_of_open_ground(const std::vector<ControlFace>& faces,
                                          const Adjacency& adjacency,
                                          const std::array<bool, kinds>& open, double widest,
                                          double worthless, double cost);

} // namespace delimit
