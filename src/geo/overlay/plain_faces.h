// The faces between lines that cross or share vertices, but otherwise neither touch nor overlap, as
// borders and a control map nearly always do.
#pragma once

#include "delimit/geo/shapes.h"

#include <optional>
#include <vector>

namespace delimit {

/// The bounded faces, outer rings counter-clockwise and holes clockwise. No edge may occur twice in
/// the lines, in either direction. Dead ends bound no face. Nothing if the lines are not of that
/// kind, if an edge has the same face on both sides, or if rounding leaves it in doubt: GEOS is
/// needed then.
std::optional<std::vector<Polygon>> plain_faces(const std::vector<Polyline>& lines);

} // namespace delimit
