// Distances and areas of drawn shapes, on the WGS 84 ellipsoid, and their texts.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/base/units.h"
#include "delimit/geo/shapes.h"

#include <string>
#include <vector>

namespace delimit {

struct MeasuredPath {
    std::vector<Metres> segments; ///< one fewer than vertices
    Metres total;
};
MeasuredPath measured_path(const std::vector<GeoPoint>& vertices);

struct MeasuredArea {
    SquareMetres area; ///< with geodesic edges
    Metres perimeter;  ///< closing edge included
    /// The outline crosses itself: it does not enclose one area, and `area` is no sum of parts.
    bool crosses_itself = false;
};
/// Of a ring whose first vertex is not repeated; the area is zero below three vertices.
MeasuredArea measured_area(const std::vector<GeoPoint>& vertices);

/// The geodesic between two points in pieces of at most `step`, both ends included: drawn on a
/// map, it is curved.
std::vector<GeoPoint> geodesic_path(GeoPoint from, GeoPoint to, Metres step = kilometres(20));

/// To the metre: "815 m" below a kilometre, "12.346 km" above.
std::string measured_text(Metres length, Locale language);
/// "0.4567 km²", "12.35 km²", "1,234.6 km²": four digits or a tenth of a square kilometre.
std::string measured_text(SquareMetres area, Locale language);

} // namespace delimit
