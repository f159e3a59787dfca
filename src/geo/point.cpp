#include "delimit/geo/point.h"

#include <cassert>
#include <cmath>

namespace delimit {

std::optional<GeoPoint> GeoPoint::from_degrees(double longitude, double latitude) {
    // Written so that NaN fails.
    if (!(std::abs(longitude) <= 180 && std::abs(latitude) <= 90))
        return std::nullopt;
    return GeoPoint(longitude, latitude);
}

GeoPoint GeoPoint::degrees(double longitude, double latitude) {
    const auto point = from_degrees(longitude, latitude);
    assert(point);
    return *point;
}

MapPoint MapPoint::metres(double x, double y) {
    assert(std::isfinite(x) && std::isfinite(y));
    return {x, y};
}

} // namespace delimit
