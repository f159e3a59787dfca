// Whether a divided study area adds up and leaves both parties something.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/control.h"

namespace delimit {

/// Checks what must hold of every division (rule 14): no area below zero, and what the parties hold
/// is each oblast. Errors: internal, naming the oblast; its figures must not be shown.
Status check_division(const Control& control);

} // namespace delimit
