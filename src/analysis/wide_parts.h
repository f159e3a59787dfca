// Wide parts of the frame that areas leave which stop short of the study area's edge.
#pragma once

#include "analysis/components.h"
#include "delimit/base/result.h"
#include "delimit/geo/workbench.h"

#include <array>
#include <vector>

namespace delimit {

/// Cuts around the parts of open frames that are wider than a sliver. A frame is an open component
/// along the study area's edge, beside one other kind and mostly narrower than twice `half_width`;
/// without these cuts one wide bay in a frame of a thousand kilometres would make all of it ground.
/// `barriers` are the cuts that already divide open areas. In the map's plane, m.
Result<std::vector<Polyline>>
cuts_of_wide_parts(Workbench& bench, const std::vector<ControlFace>& faces,
                   const Adjacency& adjacency, const std::array<bool, kinds>& open,
                   const std::vector<Polyline>& barriers, Metres half_width);

} // namespace delimit
