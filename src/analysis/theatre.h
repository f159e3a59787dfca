// The theatre cut into faces by oblast borders and the front's linework.
#pragma once

#include "analysis/ground.h"
#include "delimit/base/result.h"

#include <stop_token>

namespace delimit {

struct Theatre {
    std::vector<Region> oblasts; ///< projected, whole
    std::vector<Ground> faces;   ///< no holder yet
};

/// Cuts the oblasts that `cuts` runs through; the others are one face a polygon.
/// `shape`, `inside` and `oblast` of the faces are set.
Result<Theatre> cut_theatre(Workbench& bench, std::vector<Region> oblasts,
                            const std::vector<Polyline>& cuts);

} // namespace delimit
