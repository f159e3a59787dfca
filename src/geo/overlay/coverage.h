// Union of regions that share their borders, by removing the shared edges.
#pragma once

#include "delimit/geo/shapes.h"

#include <optional>
#include <vector>

namespace delimit {

/// The union of regions that do not overlap and share their border vertices. An edge present in
/// both directions is inside; the remaining ones close to rings. In time proportional to the
/// vertices. Nothing if the regions are not of that kind (an edge twice in the same direction,
/// rings that do not close): a set operation is needed then.
std::optional<Region> dissolved(const std::vector<Region>& regions);

} // namespace delimit
