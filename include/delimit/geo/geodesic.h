// Distances, azimuths and areas on the WGS 84 ellipsoid, by PROJ's geodesic routines (C. F. F.
// Karney, Algorithms for
// geodesics, J. Geodesy 87, 2013). Stateless: any thread.
#pragma once

#include "delimit/base/units.h"
#include "delimit/geo/shapes.h"

namespace delimit {

/// Length of the geodesic between two points.
Metres geodesic_distance(GeoPoint a, GeoPoint b);
/// End point of the geodesic of length `distance` from `start` at `azimuth`, degrees clockwise from
/// north.
GeoPoint geodesic_direct(GeoPoint start, double azimuth, Metres distance);
/// Azimuth at `a` of the geodesic to `b`, degrees clockwise from north, within ±180.
double geodesic_azimuth(GeoPoint a, GeoPoint b);
/// Sum of the geodesic lengths of the edges.
Metres geodesic_length(const GeoPolyline& line);
/// Area with geodesic edges, without holes, whatever the direction of the rings.
SquareMetres geodesic_area(const GeoRegion& region);

} // namespace delimit
