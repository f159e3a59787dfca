// Slivers along the theatre's edge that hang on a party's main ground, where the front ends.
#pragma once

#include "analysis/ground.h"
#include "analysis/outer_border.h"
#include "analysis/tidy.h"

#include <vector>

namespace delimit {

/// At its ends the front meets the theatre's edge. Where a map's polygon stops a little short of
/// coast or state border on the way there, what it leaves open between narrows into a tongue, and
/// its whole length would pass for front. Each is cut off the face that it is the tip of and given
/// to the other party: `faces` gains a face for each.
///
/// A tongue is at least six times as long as it is wide anywhere (line and edge part at less than
/// about 10°) and nowhere wider than `widest`, and of a party that `slivers`
/// names; where they part at more, it is ground that is held.
/// So is all ground along an edge that is neither coast nor state border (`border`): there the map
/// has no edge of its own that could stop short.
std::vector<Change> cut_tongues(double widest, const OuterBorder& border,
                                std::array<bool, 2> slivers, const Adjacency& adjacency,
                                std::vector<Ground>& faces);

} // namespace delimit
