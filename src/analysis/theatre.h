// The theatre cut into faces by oblast borders and the front's linework.
#pragma once

#include "analysis/ground.h"
#include "delimit/base/result.h"

#include <vector>

namespace delimit {

/// The faces of the theatre, with `shape`, `inside` and `oblast` set. Oblasts that `cuts` runs
/// through are cut; the others are one face a polygon.
Result<std::vector<Ground>> cut_theatre(Workbench& bench, const std::vector<Region>& oblasts,
                                        const std::vector<Polyline>& cuts);

} // namespace delimit
