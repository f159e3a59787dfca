// Where a name is best written on ground.
#pragma once

#include "delimit/geo/shapes.h"

#include <optional>

namespace delimit {

/// A point well inside the part of `ground` that lies within `window`, with room to both sides
/// (names are wide): the best of a grid of points. Nothing if no grid point is inside.
std::optional<MapPoint> name_anchor(const Region& ground, const MapBox& window);

/// How far one can go from p to the left and to the right inside the ground, the lesser of both;
/// 0 outside.
double room_beside(const Region& ground, MapPoint p);

} // namespace delimit
