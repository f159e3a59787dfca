// Cuts across the open ends of seams between areas of one party.
#pragma once

#include "analysis/sides.h"

#include <vector>

namespace delimit {

/// A party's areas, each drawn or generalised by itself, leave gaps of metres between them that
/// open to the line of contact: without a cut the line would run down one side of each and back up
/// the other. The cuts are where the outlines of two areas part (add_cuts_along). `widest`: of a
/// gap that is a digitizing artefact, m.
std::vector<Polyline> cuts_of_seams(const ProjectedPolygons& polygons, double widest);

} // namespace delimit
