#pragma once

#include "delimit/geo/overlay/overlay.h"

namespace delimit {

/// Union of regions that do not overlap, for drawing: without the borders between them. If they
/// cannot be united they are listed side by side, which only outlines show.
inline Region merged(Workbench& bench, const std::vector<Region>& regions) {
    if (auto covered = union_of_coverage(bench, regions))
        return std::move(covered).value();
    Region all;
    for (const Region& region : regions)
        all.polygons.insert(all.polygons.end(), region.polygons.begin(), region.polygons.end());
    return all;
}

} // namespace delimit
