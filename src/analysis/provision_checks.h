// What is to be said about the provisions of one proposal.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/model/control.h"
#include "delimit/model/proposal.h"

#include <vector>

namespace delimit {

struct ProvisionSums {
    SquareMetres controlled;              ///< by the party in the oblasts meant
    SquareMetres withdrawal;              ///< under this provision
    SquareMetres lost;                    ///< counted to earlier measures
    std::vector<SquareMetres> exclusions; ///< by excluded area: what it has of the zone
};

/// The place of each finding is the provision, counted from 0, and its member:
/// "measures/1/oblasts".
Diagnostics findings_of(const Control& control, const Proposal& proposal,
                        const std::vector<ProvisionSums>& sums);

} // namespace delimit
