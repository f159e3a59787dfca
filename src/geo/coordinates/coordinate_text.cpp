#include "delimit/geo/coordinates/coordinates.h"

#include "geo/coordinates/grid_coordinates.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace delimit {
namespace {

template <class... Values>
std::string printed(const char* format, Values... values) {
    std::array<char, 120> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, values...);
    return buffer.data();
}

std::string decimal(GeoPoint at) {
    return printed("%.5f\u00b0 %c, %.5f\u00b0 %c", std::abs(at.latitude()),
                   at.latitude() < 0 ? 'S' : 'N', std::abs(at.longitude()),
                   at.longitude() < 0 ? 'W' : 'E');
}

std::string dms(double degrees, const char* letters) {
    // In whole tenths of a second, so that 59.96" becomes the next minute.
    const long tenths = std::lround(std::abs(degrees) * 36'000);
    return printed("%ld\u00b0%02ld'%02ld.%ld\"%c", tenths / 36'000, tenths / 600 % 60,
                   tenths / 10 % 60, tenths % 10, letters[degrees < 0 ? 1 : 0]);
}

std::string utm(GeoPoint at) {
    const auto utm = utm_of(at);
    if (!utm)
        return decimal(at);
    return printed("%d%c %06.0f %07.0f", utm->zone, utm->band, utm->easting, utm->northing);
}

std::string mgrs(GeoPoint at) {
    std::string text = mgrs_of(at);
    if (text.size() < 14)
        return decimal(at);
    // Zone and band, 100 km square, easting, northing.
    const std::size_t square = text.size() - 12;
    return text.substr(0, square) + ' ' + text.substr(square, 2) + ' ' +
           text.substr(square + 2, 5) + ' ' + text.substr(square + 7);
}

} // namespace

std::string coordinate_text(GeoPoint at, CoordinateFormat format) {
    switch (format) {
    case CoordinateFormat::decimal:
        return decimal(at);
    case CoordinateFormat::dms:
        return dms(at.latitude(), "NS") + ' ' + dms(at.longitude(), "EW");
    case CoordinateFormat::utm:
        return utm(at);
    case CoordinateFormat::mgrs:
        return mgrs(at);
    }
    return decimal(at);
}

} // namespace delimit
