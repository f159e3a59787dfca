// Diagnostics of the provisions of one proposal.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/model/control.h"
#include "delimit/model/proposal.h"

#include <vector>

namespace delimit {

struct ProvisionSums {
    SquareMetres controlled;              ///< of the party in the oblasts of the provision
    SquareMetres withdrawal;              ///< under this provision
    SquareMetres lost;                    ///< counted to earlier provisions
    std::vector<SquareMetres> exclusions; ///< by exclusion: its part of the zone
};

/// The location of each diagnostic is the provision, counted from 0, and its member:
/// "measures/1/oblasts".
Diagnostics findings_of(const Control& control, const Proposal& proposal,
                        const std::vector<ProvisionSums>& sums);

} // namespace delimit
