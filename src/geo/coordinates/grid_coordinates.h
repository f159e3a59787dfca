// UTM and MGRS, by GeographicLib.
#pragma once

#include "delimit/geo/point.h"

#include <optional>
#include <string>

namespace delimit {

/// Zone and latitude band of UTM proper; the rest of the Earth has none.
struct UtmPosition {
    int zone = 0;
    char band = 0; ///< C…X
    double easting = 0, northing = 0;
};
std::optional<UtmPosition> utm_of(GeoPoint at);
/// Nothing outside the area of UTM.
std::optional<GeoPoint> point_of_utm(int zone, bool north, double easting, double northing);
/// 'C'…'X' for latitudes from 80° S to 84° N.
char latitude_band(double latitude);

/// "37UDQ1375682464"; empty outside the area of MGRS proper.
std::string mgrs_of(GeoPoint at);
/// The middle of the square. Nothing if there is no such square.
std::optional<GeoPoint> point_of_mgrs(const std::string& compact);

} // namespace delimit
