// Factories for lines and regions where they enter the program, from files, projects and drawings.
// Their results meet the conditions of geo/shapes.h; algorithms rely on it without a check.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/shapes.h"
#include "delimit/geo/workbench.h"

#include <optional>
#include <vector>

namespace delimit {

/// The line through `points`, without those that repeat the point before them; nothing if fewer
/// than two distinct points remain.
std::optional<GeoPolyline> polyline_of(std::vector<GeoPoint> points);

/// The region as it is, if it is valid in the OGC sense; edges take the short way round the Earth.
/// The error's `message` alone names the problem and its position: "Self-intersection at 37.5 48".
Result<GeoRegion> valid_region(Workbench& bench, GeoRegion region);

} // namespace delimit
