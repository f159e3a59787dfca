// The party that undetermined areas of a divided oblast count to.
#pragma once

#include "delimit/model/control.h"

namespace delimit {

/// Party whose area of control contains the oblast's undetermined area: all of it counts to one.
/// Party a where there is none.
Side undetermined_counts_to(const DividedOblast& oblast);

} // namespace delimit
