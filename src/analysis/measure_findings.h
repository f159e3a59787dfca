// What is to be said about the measures of one proposal.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/model/control.h"
#include "delimit/model/proposal.h"

#include <vector>

namespace delimit {

struct MeasureSums {
    SquareMetres held;                  ///< by the party in the oblasts meant
    SquareMetres vacated;               ///< under this measure
    SquareMetres lost;                  ///< counted to earlier measures
    std::vector<SquareMetres> excluded; ///< by excluded area: what it has of the zone
};

/// The place of each finding is the measure, counted from 0, and its member: "measures/1/oblasts".
Diagnostics findings_of(const Control& control, const Proposal& proposal,
                        const std::vector<MeasureSums>& sums);

} // namespace delimit
