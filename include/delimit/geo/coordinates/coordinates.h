// Positions as people write them, out and in: decimal degrees, degrees with minutes and seconds,
// UTM, MGRS. All on WGS 84.
#pragma once

#include "delimit/base/language.h"
#include "delimit/base/result.h"
#include "delimit/geo/shapes.h"

#include <optional>
#include <string>
#include <string_view>

namespace delimit {

enum class CoordinateFormat {
    decimal, ///< "48.59000° N, 37.83000° E"
    dms,     ///< 48°35'24.0"N 37°49'48.0"E
    utm,     ///< "37U 413756 5382464": zone with latitude band, easting, northing in metres
    mgrs     ///< "37U DP 13756 82464": the metre square that holds the point
};

/// The same in every language, so that any program reads it: about a metre fine, 3 m for `dms`.
/// Beyond 84° N and 80° S, where UTM and MGRS proper end, those two give decimal degrees.
std::string coordinate_text(GeoPoint at, CoordinateFormat format);

/// Any of the formats above, and variants of them: signs or N, S, E, W (also Пн, Пд, Сх, Зх)
/// before or after, without letters latitude first; decimal commas; minutes without seconds; MGRS
/// of lower precision, which means the middle of the square; the letter of UTM is a latitude band,
/// or N or S for a hemisphere.
///
/// `study_area`: area in which the coordinates are expected. Coordinates outside of it that would
/// be inside if read otherwise (longitude first, the other hemisphere) are refused as ambiguous.
/// Errors (bad_value), in the language given: not coordinates, out of range, ambiguous.
Result<GeoPoint> parse_coordinates(std::string_view text, Language language = Language::english,
                                   const std::optional<GeoBox>& study_area = std::nullopt);

} // namespace delimit
