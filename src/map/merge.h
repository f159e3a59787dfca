#pragma once

#include "delimit/geo/overlay/overlay.h"

namespace delimit {

/// Regions that do not overlap, as one, for drawing: without the borders between them. Where they
/// cannot be united they are put side by side, which only shows in outlines.
inline Region merged(Workbench& bench, const std::vector<Region>& regions) {
    if (auto covered = union_of_coverage(bench, regions))
        return std::move(covered).value();
    Region all;
    for (const Region& region : regions)
        all.polygons.insert(all.polygons.end(), region.polygons.begin(), region.polygons.end());
    return all;
}

} // namespace delimit
