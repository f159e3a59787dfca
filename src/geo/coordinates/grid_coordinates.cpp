#include "geo/coordinates/grid_coordinates.h"

#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>
#include <algorithm>
#include <cmath>
#include <exception>
#include <string_view>

namespace delimit {
namespace {

using GeographicLib::MGRS;
using GeographicLib::UTMUPS;

/// MGRS digits a coordinate for squares of a metre.
constexpr int metre_digits = 5;

bool in_utm(GeoPoint at) {
    return at.latitude() >= -80 && at.latitude() < 84;
}

} // namespace

char latitude_band(double latitude) {
    constexpr std::string_view bands = "CDEFGHJKLMNPQRSTUVWX";
    const double row = std::clamp(std::floor((latitude + 80) / 8), 0.0, 19.0);
    return bands[static_cast<std::size_t>(row)];
}

std::optional<UtmPosition> utm_of(GeoPoint at) {
    if (!in_utm(at))
        return std::nullopt;
    try {
        UtmPosition out;
        bool north = true;
        UTMUPS::Forward(at.latitude(), at.longitude(), out.zone, north, out.easting, out.northing);
        out.band = latitude_band(at.latitude());
        return out;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::optional<GeoPoint> point_of_utm(int zone, bool north, double easting, double northing) {
    if (zone < UTMUPS::MINUTMZONE || zone > UTMUPS::MAXUTMZONE)
        return std::nullopt;
    try {
        double latitude = 0, longitude = 0;
        UTMUPS::Reverse(zone, north, easting, northing, latitude, longitude);
        return GeoPoint::from_degrees(longitude, latitude);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::string mgrs_of(GeoPoint at) {
    const auto utm = utm_of(at);
    if (!utm)
        return {};
    try {
        std::string text;
        MGRS::Forward(utm->zone, at.latitude() >= 0, utm->easting, utm->northing, at.latitude(),
                      metre_digits, text);
        return text;
    } catch (const std::exception&) {
        return {};
    }
}

std::optional<GeoPoint> point_of_mgrs(const std::string& compact) {
    try {
        int zone = 0, digits = 0;
        bool north = true;
        double x = 0, y = 0;
        MGRS::Reverse(compact, zone, north, x, y, digits, true);
        return point_of_utm(zone, north, x, y);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace delimit
