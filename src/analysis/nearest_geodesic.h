// The point of lines on the map with the least geodesic distance.
#pragma once

#include "delimit/analysis/identify.h"
#include "delimit/geo/projection.h"

#include <optional>
#include <vector>

namespace delimit {

/// Lines straight on the map between their vertices. Accurate within millimetres of the geodesic
/// distance,
/// up to 1,000 km. Nothing where there are no lines.
std::optional<NearestPoint> nearest_geodesic(const Projector& projector, MapPoint at,
                                             const std::vector<Polyline>& lines);

} // namespace delimit
