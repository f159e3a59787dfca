// Position of a name inside an area.
#pragma once

#include "delimit/geo/shapes.h"

#include <optional>

namespace delimit {

/// A point well inside the part of `ground` that lies within `window`, with free space on both
/// sides
/// (names are wide): the best of a grid of points. Nothing if no grid point is inside.
std::optional<MapPoint> name_anchor(const Region& ground, const MapBox& window);

/// Distance from p to the left or to the right inside the region, the lesser of both; 0 outside.
double room_beside(const Region& ground, MapPoint p);

} // namespace delimit
