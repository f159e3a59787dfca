// Which party a line without sides most likely has on its left.
#pragma once

#include "delimit/model/control.h"

#include <optional>
#include <vector>

namespace delimit {

/// The party that now holds more of what lies left of the lines than of what lies right of them,
/// near and far: a new line runs through ground that one party holds on both sides, but what is
/// behind it tells. Nothing where both sides are alike.
std::optional<Side> likely_left(const Control& control,
                                const std::vector<std::vector<MapPoint>>& lines);

} // namespace delimit
