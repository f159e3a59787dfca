// Guess of the party on the left of a line that does not state its sides.
#pragma once

#include "delimit/model/control.h"

#include <optional>
#include <vector>

namespace delimit {

/// The party that now controls more of the area left of the lines than of the area right of them,
/// near and far: a new line often runs inside one party's area, but the areas farther off differ.
/// Nothing if both sides are alike.
std::optional<Side> likely_left(const Control& control,
                                const std::vector<std::vector<MapPoint>>& lines);

} // namespace delimit
