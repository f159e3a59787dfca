// Distance by which the areas of a control map stop short of the study area's edge.
#pragma once

#include "analysis/components.h"

#include <array>
#include <optional>

namespace delimit {

/// Distance (m) at which outlines follow the study area's edge on a map whose areas were shrunk or
/// cut to a smaller outline: hardly any of them touches the edge, and most of their outline runs at
/// one distance from it. Nothing on any other map: two files that only disagree on one edge have no
/// such distance, and ground that a party has along a part of a border leaves the other party
/// elsewhere on it. `open`: kinds of uncovered ground between areas and edge.
std::optional<double> inset_of(const std::vector<ControlFace>& faces, const Adjacency& adjacency,
                               const std::array<bool, kinds>& open);

} // namespace delimit
