// Check of a division of the study area: areas add up.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/control.h"

namespace delimit {

/// Checks the conditions of every division (rule 14): no area is negative, and the parties' areas
/// together are each oblast.
Status check_division(const Control& control);

} // namespace delimit
