// Withdrawal zones of provisions.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/projection.h"
#include "delimit/geo/workbench.h"
#include "delimit/model/control.h"
#include "delimit/model/proposal.h"
#include "delimit/model/zones.h"

#include <map>
#include <memory>
#include <set>
#include <stop_token>
#include <vector>

namespace delimit {

/// Area within each of several depths of one line. Proposals share them.
using DepthZones = std::map<Metres, Region>;

/// A result of the same study area, computed before for these provisions.
struct EarlierResult {
    std::vector<Provision> provisions;
    std::shared_ptr<const ProposalResult> result;
};

/// The withdrawal zones of a proposal: each inside its party's area of control, none overlapping
/// another of the same party (where provisions overlap, the earlier one has the area; the
/// diagnostics give the area that a later one lost). `near_line` must hold every depth of the
/// proposal's provisions that have no reference line of their own. Provisions that cannot be
/// computed (problem_of) are left out, with a warning. Depth bands that an `earlier` result has are
/// taken from there: a changed one costs one. Uses up to two threads.
Result<ProposalResult> compute_proposal(Workbench& bench, const Projector& projector,
                                        const Control& control, const Proposal& proposal,
                                        const DepthZones& near_line, std::stop_token stop = {},
                                        const std::vector<EarlierResult>& earlier = {});

/// Depths that compute_proposal needs in `near_line`.
std::set<Metres> depths_wanted(const Proposal& proposal);

/// Sums by party and regime.
ProposalTotals totals_of(const std::vector<WithdrawalZone>& zones);

} // namespace delimit
