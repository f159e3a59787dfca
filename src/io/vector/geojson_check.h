// What GDAL's GeoJSON driver does not do: say where a broken file is broken, instead of leaving
// out the ring or feature that it cannot make sense of.
#pragma once

#include "delimit/base/result.h"
#include "io/vector/features.h"
#include "io/vector/geojson_shapes.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

/// The `crs` member of GeoJSON's 2008 edition.
struct GeoJsonCrs {
    enum class Kind { absent, null, named, other };
    Kind kind = Kind::absent;
    std::string name;
};

/// One as many as the other.
struct GeoJsonFeatures {
    std::vector<Feature> attributes;
    GeoJsonShapes shapes;
};

/// What the collection says of itself.
struct GeoJsonHead {
    GeoJsonCrs crs;
    std::string name;
    std::vector<Field> members; ///< all others with a simple value
    bool topology = false;      ///< it is TopoJSON
    /// What a collection holds, where its features are of the usual kind; else it is GDAL's.
    std::optional<GeoJsonFeatures> features;
};

/// Goes through the text of a GeoJSON file once. Errors name line or feature: text that is not
/// well-formed JSON or breaks off; JSON that is no GeoJSON; geometries without coordinates, with
/// a coordinate that is no number, or nested otherwise than their type wants; `cancelled`.
Result<GeoJsonHead> check_geojson(std::string_view text, const std::string& file,
                                  const std::stop_token& stop);

} // namespace delimit::io
