// Control as it would be with another control map or other oblasts, computed beside what is shown.
#pragma once

#include "session/pipeline.h"

#include "delimit/analysis/gate.h"

#include <memory>
#include <stop_token>

namespace delimit {

/// Change of the control that is shown now.
struct ControlChange {
    GateReport judged;
    Metres line_before, line_after;
    SquareMetres step; ///< rounding of areas: how well both are known
};

struct ControlTrial {
    Projection projection; ///< of `control`
    std::shared_ptr<const Control> control;
    ControlChange change;
};

/// Divides the study area of `candidate`, whose proposals and map frames are left out. `found`
/// takes what the reading of its files reports.
Result<ControlTrial> try_control(Project candidate, const Prepared& current,
                                 const std::stop_token& stop, Diagnostics* found = nullptr);

} // namespace delimit
