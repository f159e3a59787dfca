// Sufficiency of a line of contact to state the areas of control.
#pragma once

#include "delimit/model/control.h"

namespace delimit::io {

/// True if the line of contact alone, read as a control map, gives these areas of control: no
/// ground is undetermined, and every area is beside the line, connected to one that is, or in an
/// oblast in which one party has all that is.
bool line_states_control(const Control& control);

} // namespace delimit::io
