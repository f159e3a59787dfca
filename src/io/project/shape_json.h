// Lines and areas in JSON, with coordinates as in GeoJSON.
#pragma once

#include "delimit/geo/shapes.h"
#include "io/json/json_view.h"

namespace delimit::io {

/// [longitude, latitude]; a mistake is recorded and gives nothing.
std::optional<GeoPoint> parse_point(JsonText& text, const nlohmann::json& value,
                                    const std::string& pointer);
/// A list of at least two different points.
GeoPolyline parse_line(JsonText& text, const nlohmann::json& value, const std::string& pointer);
/// A list of polygons, each a list of closed rings that do not cross, the outer one first.
GeoRegion parse_region(JsonText& text, const nlohmann::json& value, const std::string& pointer);

nlohmann::ordered_json json_of(GeoPoint point);
nlohmann::ordered_json json_of(const GeoPolyline& line);
nlohmann::ordered_json json_of(const GeoRegion& region);

} // namespace delimit::io
