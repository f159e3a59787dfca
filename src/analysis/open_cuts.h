// Where slivers part from the open ground they hang on.
#pragma once

#include "analysis/components.h"

#include <vector>

namespace delimit {

/// A map of both parties stops short of the study area's edge by anything from metres to
/// kilometres, and what it leaves open there runs on into what it leaves open between the parties:
/// the first is where two files disagree on one edge, the second a gap that nobody holds. The cuts
/// part the two. They stand where the outline of a party's or of grey ground, which has followed
/// the study area's edge, turns away from it: of all ways to cut, the one that leaves most of the
/// outline's length beside the edge, each cut counting as six times its own length, and outline far
/// from the edge for less. Each is a segment from the outline to the edge. `widest`: no sliver is
/// wider, m.
std::vector<Polyline> cuts_of_open_ground(const std::vector<ControlFace>& faces,
                                          const Adjacency& adjacency, double widest);

} // namespace delimit
