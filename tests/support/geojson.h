// GeoJSON as values without `io`, for tests of the core rooms that read real data.
#pragma once

#include "delimit/model/layers.h"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace delimit::test {

using Json = nlohmann::json;

inline Json read_json(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return Json::parse(in);
}

inline GeoPolyline geo_line(const Json& coordinates) {
    GeoPolyline line;
    for (const Json& p : coordinates)
        line.push_back(GeoPoint::degrees(p[0], p[1]));
    return line;
}

/// Adds a polygon with its rings. Rings of fewer than four points or of no area are left out.
inline void add_polygon(const Json& coordinates, GeoRegion& region) {
    GeoPolygon polygon;
    for (std::size_t i = 0; i < coordinates.size(); ++i) {
        BasicRing<GeoPoint> ring = geo_line(coordinates[i]);
        if (i == 0)
            polygon.outer = std::move(ring);
        else if (ring.size() > 3)
            polygon.holes.push_back(std::move(ring));
    }
    region.polygons.push_back(std::move(polygon));
}

/// The polygons of a geometry; none for lines and points.
inline GeoRegion geo_region(const Json& geometry) {
    GeoRegion region;
    if (geometry["type"] == "Polygon")
        add_polygon(geometry["coordinates"], region);
    else if (geometry["type"] == "MultiPolygon")
        for (const Json& polygon : geometry["coordinates"])
            add_polygon(polygon, region);
    return region;
}

/// Every LineString of a file, as contact paths; `a` is the id of party a in "left".
inline ContactLines contact_lines(const Json& collection, const std::string& a) {
    ContactLines lines;
    for (const Json& feature : collection["features"]) {
        const Json& geometry = feature["geometry"];
        if (geometry["type"] != "LineString")
            continue;
        ContactPath path{geo_line(geometry["coordinates"]), std::nullopt};
        if (feature["properties"].contains("left"))
            path.left = feature["properties"]["left"] == a ? Side::a : Side::b;
        lines.paths.push_back(std::move(path));
    }
    return lines;
}

/// Every polygon feature of a file as an oblast, coded by a property.
inline std::vector<Oblast> oblasts(const Json& collection, const char* code) {
    std::vector<Oblast> out;
    for (const Json& feature : collection["features"]) {
        const Json& properties = feature["properties"];
        out.push_back({properties[code], {properties[code], ""}, geo_region(feature["geometry"])});
    }
    return out;
}

} // namespace delimit::test
