// The theatre cut into faces by oblast borders and the front's linework.
#pragma once

#include "analysis/ground.h"
#include "delimit/base/result.h"

#include <vector>

namespace delimit {

struct Theatre {
    std::vector<Ground> faces;   ///< `shape`, `inside` and `oblast` are set
    std::vector<Polygon> filled; ///< gaps between oblasts, now part of one
    std::vector<Face> outside;   ///< what the cuts enclose in no oblast
};

/// Cuts the oblasts that `cuts` runs through or near; the others are one face a polygon. Gaps of a
/// few metres where neighbours draw their border apart are filled, so that they are no edge of the
/// theatre.
Result<Theatre> cut_theatre(Workbench& bench, const std::vector<Region>& oblasts,
                            const std::vector<Polyline>& cuts);

} // namespace delimit
