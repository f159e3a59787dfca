// The party that undetermined ground of a divided study area counts to.
#pragma once

#include "delimit/model/control.h"

namespace delimit {

/// Party whose area of control holds the oblast's undetermined ground: all of it counts to one.
/// Party a where there is none.
Side undetermined_counts_to(const DividedOblast& oblast);

} // namespace delimit
