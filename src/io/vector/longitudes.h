// Shapes across 180° for formats whose longitudes end there.
#pragma once

#include "delimit/geo/shapes.h"

#include <memory>
#include <ogr_geometry.h>
#include <vector>

namespace delimit::io {

/// The region in longitudes from -180° to 180°: what lies across 180° is cut there, and points on
/// it have the sign of the part that they belong to.
std::unique_ptr<OGRMultiPolygon> to_ogr(const GeoRegion& region);
/// The same of a line, in its order.
std::vector<std::unique_ptr<OGRLineString>> to_ogr(const GeoPolyline& line);

} // namespace delimit::io
