// Longitude as a circle. Files write a shape across 180° with a change of sign (179, -179), with
// longitudes that run on (179, 181 or -181, -179), or cut there. All become the last: longitudes
// within ±180°, no edge of more than 180°.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/shapes.h"
#include "delimit/geo/workbench.h"

#include <optional>
#include <vector>

namespace delimit {

/// The point with its longitude, up to ±360°, brought within ±180°; 180 and -180 stay as they are.
/// Nothing for NaN or beyond.
std::optional<GeoPoint> point_on_circle(double longitude, double latitude);

/// True if a path has a longitude beyond ±180° or an edge of more than 180°.
bool leaves_180(const std::vector<GeoPoint>& path);

/// A shape in continuous longitudes, which may lie beyond ±180°.
template <class Shape>
struct Unrolled {
    Shape shape;
    bool across = false;    ///< an edge of more than 180° was taken the short way
    bool over_pole = false; ///< a ring round a pole was closed over it
};

/// The rings in continuous longitudes, edges of more than 180° taken the short way. From -180° to
/// 180° an edge is no step, but a whole circle where its ring has no area otherwise or does not
/// close. A ring that goes round the Earth is closed over the pole on its side of the equator; a
/// frame as wide as its holes need goes the long way. Errors: a ring round the Earth that crosses
/// the equator or is a hole; longitudes of more than 360°.
Result<Unrolled<GeoPolygon>> unrolled(const GeoPolygon& polygon);
Unrolled<GeoPolyline> unrolled(const GeoPolyline& line);

/// Rings drawn on one map, in continuous longitudes of one turn, if any of them leaves ±180°; as
/// they are otherwise.
std::vector<std::vector<GeoPoint>> in_one_turn(std::vector<std::vector<GeoPoint>> rings);

/// An unrolled valid region within ±180°: what lies across 180° is cut there, and points on it have
/// the sign of the part that they belong to.
Result<GeoRegion> cut_at_180(Workbench& bench, const GeoRegion& unrolled);
/// The same of an unrolled line, in its order.
std::vector<GeoPolyline> cut_at_180(const GeoPolyline& unrolled);

} // namespace delimit
