// Regions that share their borders, as one, by leaving out what two of them share.
#pragma once

#include "delimit/geo/shapes.h"

#include <optional>
#include <vector>

namespace delimit {

/// The union of regions that do not overlap and share their border vertices. An edge that is
/// walked both ways is inside; what remains closes to rings. In time proportional to the vertices.
/// Nothing where the regions are not of that kind (an edge walked twice the same way, rings that do
/// not close): a set operation must do it.
std::optional<Region> dissolved(const std::vector<Region>& regions);

} // namespace delimit
