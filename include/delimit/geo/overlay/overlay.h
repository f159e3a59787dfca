// Set operations on regions, in the study area's projection. Each tries floating precision first
// and falls back to snapping on a millimetre grid, which cannot fail for want of precision.
#pragma once

#include "delimit/base/result.h"
#include "delimit/base/units.h"
#include "delimit/geo/shapes.h"
#include "delimit/geo/workbench.h"

#include <vector>

namespace delimit {

/// What is in both. Only areas are kept: shared edges and points are not.
Result<Region> intersection(Workbench& bench, const Region& a, const Region& b);
/// What is in a but not in b.
Result<Region> difference(Workbench& bench, const Region& a, const Region& b);
/// What is in either.
Result<Region> union_of(Workbench& bench, const std::vector<Region>& regions);
/// As union_of, for regions known not to overlap and to share their border vertices: exact, fast.
Result<Region> union_of_coverage(Workbench& bench, const std::vector<Region>& regions);
/// The region grown (or shrunk) by a planar distance: for finding thin parts, not for zones.
Result<Region> grown(Workbench& bench, const Region& region, Metres by);

} // namespace delimit
