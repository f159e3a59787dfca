// Slivers along the study area's edge that are part of a party's main area, at the ends of the line
// of contact.
#pragma once

#include "analysis/control_face.h"
#include "analysis/outer_border.h"
#include "analysis/tidy.h"

#include <vector>

namespace delimit {

/// At its ends the line of contact meets the study area's edge. Where a map's polygon stops a
/// little short of coast or international boundary on the way there, the gap narrows into a spike,
/// whose whole length would count as line of contact. Each spike is cut off its face and given to
/// the other party: `faces` gains a face for each.
///
/// A spike is at least six times as long as its greatest width (line and edge diverge at less than
/// about 10°), nowhere wider than `widest`, and of a party in `slivers`; where they diverge at
/// more, the area is under control. So is all area along an edge that is neither coast nor
/// international boundary (`border`): there the map has no edge of its own that could stop short. A
/// spike no wider than a hair (tidy.h) is cut along any edge and from either party: it lies between
/// two outlines of one border, written in two ways.
std::vector<Change> cut_spikes(double widest, const OuterBorder& border,
                               std::array<bool, 2> slivers, const Adjacency& adjacency,
                               std::vector<ControlFace>& faces);

} // namespace delimit
