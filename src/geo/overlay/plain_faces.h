// The faces between lines that cross or share vertices, but nowhere touch otherwise or overlap:
// what borders and a control map nearly always are.
#pragma once

#include "delimit/geo/shapes.h"

#include <optional>
#include <vector>

namespace delimit {

/// The bounded faces, outer rings counter-clockwise and holes clockwise. No edge may stand in the
/// lines twice, in whichever direction. Ends that lead nowhere bound no face. Nothing where the
/// lines are not of that kind, where an edge has the same face on both sides, or where rounding
/// leaves it open: GEOS must do it then.
std::optional<std::vector<Polygon>> plain_faces(const std::vector<Polyline>& lines);

} // namespace delimit
