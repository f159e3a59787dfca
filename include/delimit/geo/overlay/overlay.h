// Set operations on regions, in the study area's projection. Each tries floating precision first
// and falls back to snapping on a millimetre grid, which cannot fail for want of precision.
#pragma once

#include "delimit/base/result.h"
#include "delimit/base/units.h"
#include "delimit/geo/shapes.h"
#include "delimit/geo/workbench.h"

#include <vector>

namespace delimit {

/// Intersection of both. Only areas are kept: shared edges and points are not.
Result<Region> intersection(Workbench& bench, const Region& a, const Region& b);
/// Part of a that is not in b.
Result<Region> difference(Workbench& bench, const Region& a, const Region& b);
/// Union of all regions.
Result<Region> union_of(Workbench& bench, const std::vector<Region>& regions);
/// As union_of, for regions known not to overlap and to share their border vertices: exact, fast.
Result<Region> union_of_coverage(Workbench& bench, const std::vector<Region>& regions);
/// The region grown (or shrunk) by a planar distance: for finding thin parts, not for zones.
Result<Region> grown(Workbench& bench, const Region& region, Metres by);

} // namespace delimit
