// Conversion of drawn rings and lines to shapes that a project can hold, and back.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/base/result.h"
#include "delimit/geo/shapes.h"
#include "delimit/geo/workbench.h"

#include <vector>

namespace delimit {

/// Outlines and holes alike, without the closing vertex.
std::vector<std::vector<GeoPoint>> drawn_rings(const GeoRegion& region);

/// Rings within others are holes in them, or islands in those. Errors (bad_geometry), in the
/// reader's language: no ring, fewer than three vertices, an outline that crosses itself or
/// another.
Result<GeoRegion> region_of_rings(Workbench& bench, const std::vector<std::vector<GeoPoint>>& rings,
                                  Locale language);

/// Errors: no line, fewer than two vertices.
Result<std::vector<GeoPolyline>> drawn_lines(const std::vector<std::vector<GeoPoint>>& paths,
                                             Locale language);

} // namespace delimit
