// Slivers along the study area's edge that hang on a party's main ground, where the line of contact
// ends.
#pragma once

#include "analysis/control_face.h"
#include "analysis/outer_border.h"
#include "analysis/tidy.h"

#include <vector>

namespace delimit {

/// At its ends the line of contact meets the study area's edge. Where a map's polygon stops a
/// little short of coast or state border on the way there, what it leaves open between narrows into
/// a spike, and its whole length would pass for line of contact. Each is cut off the face that it
/// is the tip of and given to the other party: `faces` gains a face for each.
///
/// A spike is at least six times as long as it is wide anywhere (line and edge part at less than
/// about 10°), nowhere wider than `widest`, and of a party that `slivers` names; where they part at
/// more, it is under control. So is all ground along an edge that is neither coast nor state border
/// (`border`): there the map has no edge of its own that could stop short. A spike no wider than a
/// hair (tidy.h) is cut along any edge and from either party: two outlines of one border, written
/// in two ways.
std::vector<Change> cut_spikes(double widest, const OuterBorder& border,
                               std::array<bool, 2> slivers, const Adjacency& adjacency,
                               std::vector<ControlFace>& faces);

} // namespace delimit
