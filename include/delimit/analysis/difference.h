// Two proposals on the same ground, compared.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/projection.h"
#include "delimit/model/control.h"
#include "delimit/model/difference.h"
#include "delimit/model/zones.h"

#include <stop_token>

namespace delimit {

/// Whatever the regime or the depth: ground counts as vacated or not. Both results must be of
/// `control` and exact. Uses up to two threads. Errors: cancelled; an overlay that failed.
Result<ProposalDifference> difference_of(const Projector& projector, const Control& control,
                                         const ProposalResult& first, const ProposalResult& second,
                                         std::stop_token stop = {});

} // namespace delimit
