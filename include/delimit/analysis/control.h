// From a control map and oblasts to who holds what and where the two meet.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/projection.h"
#include "delimit/geo/workbench.h"
#include "delimit/model/control.h"
#include "delimit/model/layers.h"
#include "delimit/model/project.h"

#include <stop_token>

namespace delimit {

struct ControlOptions {
    UndeterminedCounts undetermined = UndeterminedCounts::to_a;
    SquareMetres minimum_area = square_kilometres(0.1);
    /// Uncovered ground along the study area's edge that vanishes when shrunk by this much is where
    /// two files disagree on the edge, not line of contact. Natural Earth and official borders
    /// differ by up to 5 km, so that slivers between them are up to 5 km wide.
    Metres strip_half_width = Metres(2500);
    /// Uncovered ground between a map's own polygons that vanishes when shrunk by this much is a
    /// seam of drawing.
    Metres seam_half_width = Metres(150);
};

/// The study area is divided into faces by the borders of oblasts and of the control map together,
/// so that neighbours share their borders to the bit; each face gets an oblast and a holder.
/// Strips along the study area's edge, seams and noise go to the neighbour they belong to, each
/// listed in Control::diagnostics with its area.
/// Errors: no_match where the control map does not meet the oblasts or a line does not cut them.
Result<Control> divide_study_area(Workbench& bench, const Projector& projector,
                                  const std::vector<Oblast>& oblasts, const ControlMap& control_map,
                                  const std::vector<Land>& land, const ControlOptions& options,
                                  std::stop_token stop = {});

/// Fills in DividedOblast::line, from the rest of `control`. divide_study_area has done so.
void measure_line(Control& control);

} // namespace delimit
