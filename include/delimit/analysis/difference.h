// Comparison of two proposals on the same division of the study area.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/projection.h"
#include "delimit/model/control.h"
#include "delimit/model/difference.h"
#include "delimit/model/zones.h"

#include <stop_token>

namespace delimit {

/// Areas within both withdrawals or within only one, whatever the regime or depth. Both results
/// must be of
/// `control` and exact. Uses up to two threads. Errors: cancelled; an overlay that failed.
Result<ProposalDifference> difference_of(const Projector& projector, const Control& control,
                                         const ProposalResult& first, const ProposalResult& second,
                                         std::stop_token stop = {});

} // namespace delimit
