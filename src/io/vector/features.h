// Contents of a vector file: features with their attributes and flat, checked WGS 84 shapes, the
// same for every format.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/geo/shapes.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

struct Field {
    std::string name;
    std::string value; ///< as text; dates as "2025-12-15"; never empty
    bool number = false;
};

struct Feature {
    long long id = 0;      ///< as the file gives it, else counted from 0
    std::size_t layer = 0; ///< index into FeatureTable::layers
    std::vector<Field> fields;
    GeoRegion ground; ///< rings closed; validity not yet checked, see io/vector/repair.h
    std::vector<GeoPolyline> lines;
    std::vector<GeoPoint> points;

    /// The value of the field whose name is `name` but for case; empty if there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] bool has_shape() const {
        return !ground.empty() || !lines.empty() || !points.empty();
    }
};

struct FeatureTable {
    std::string file;           ///< path given by the user
    std::string format;         ///< "GeoJSON", "GeoPackage", ...
    std::string crs;            ///< "WGS 84", "EPSG:32637", ...
    std::string name;           ///< of the collection, where the format has one
    std::vector<Field> members; ///< other simple members of the collection
    std::vector<std::string> layers;
    bool separate_layers = false; ///< each is a table of its own, not a folder of one document
    std::vector<Feature> features;
    std::size_t vertices = 0;
    std::size_t attribute_values = 0;
    std::size_t without_geometry = 0;

    [[nodiscard]] DataLocation location(const Feature& feature) const;
};

} // namespace delimit::io
