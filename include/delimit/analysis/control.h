// Division of the study area: a control map and oblasts into areas of control and line of contact.
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
    /// Half the width of slivers along the study area's edge that no polygon covers because two
    /// files disagree on the edge: area that vanishes when shrunk by this much is no line of
    /// contact. Natural Earth and official borders differ by up to 5 km.
    Metres strip_half_width = Metres(2500);
    /// Half the width of seams: uncovered area between a map's own polygons that vanishes when
    /// shrunk by this much is a digitizing artefact.
    Metres seam_half_width = Metres(150);
};

/// The study area is divided into faces by the borders of oblasts and of the control map together,
/// so that neighbours share their borders to the bit; each face gets an oblast and a holder.
/// Slivers along the study area's edge, seams and parts below the minimum area are assigned to the
/// neighbour they belong to, each listed in Control::diagnostics with its area. Errors: no_match if
/// the control map does not meet the oblasts or a line does not cut them.
Result<Control> divide_study_area(Workbench& bench, const Projector& projector,
                                  const std::vector<Oblast>& oblasts, const ControlMap& control_map,
                                  const std::vector<Land>& land, const ControlOptions& options,
                                  std::stop_token stop = {});

/// Fills in DividedOblast::line, from the rest of `control`. divide_study_area has done so.
void measure_line(Control& control);

} // namespace delimit
