// Slivers along the study area's edge that hang on a party's main ground, where the control map
// ends.
#pragma once

#include "analysis/control_face.h"
#include "analysis/outer_border.h"
#include "analysis/tidy.h"

#include <vector>

namespace delimit {

/// At its ends the control map meets the study area's edge. Where a map's polygon stops a little
/// short of coast or state border on the way there, what it leaves open between narrows into a
/// spike, and its whole length would pass for control map. Each is cut off the face that it is the
/// tip of and given to the other party: `faces` gains a face for each.
///
/// A spike is at least six times as long as it is wide anywhere (line and edge part at less than
/// about 10°) and nowhere wider than `widest`, and of a party that `slivers`
/// names; where they part at more, it is ground that is held.
/// So is all ground along an edge that is neither coast nor state border (`border`): there the map
/// has no edge of its own that could stop short.
std::vector<Change> cut_spikes(double widest, const OuterBorder& border,
                               std::array<bool, 2> slivers, const Adjacency& adjacency,
                               std::vector<ControlFace>& faces);

} // namespace delimit
