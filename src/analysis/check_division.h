// Check of a division of the study area: areas add up.
#pragma once

#include "analysis/study_area.h"
#include "delimit/base/result.h"
#include "delimit/model/control.h"

#include <vector>

namespace delimit {

/// Checks the conditions of every division (rule 14): no area is negative, and the parties' areas
/// together are each oblast, without what of it counts to another that overlaps it. `oblasts`: as
/// they are in their file, projected.
Status check_division(const Control& control, const std::vector<Region>& oblasts,
                      const std::vector<StudyArea::Overlap>& overlaps);

} // namespace delimit
