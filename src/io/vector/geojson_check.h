// Check of a GeoJSON text with the position of errors; GDAL's driver leaves out a ring or feature
// that it cannot read.
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

/// Attributes and shapes by feature, of equal count.
struct GeoJsonFeatures {
    std::vector<Feature> attributes;
    GeoJsonShapes shapes;
};

/// Members of the collection itself.
struct GeoJsonHead {
    GeoJsonCrs crs;
    std::string name;
    std::vector<Field> members; ///< all others with a simple value
    bool topology = false;      ///< true for TopoJSON
    /// The collection's features, where they are of the usual kind; else GDAL reads them.
    std::optional<GeoJsonFeatures> features;
};

/// Goes through the text of a GeoJSON file once. Errors name line or feature: text that is not
/// well-formed JSON or breaks off; JSON that is no GeoJSON; geometries without coordinates, with
/// a coordinate that is no number, or nested otherwise than their type wants; `cancelled`.
Result<GeoJsonHead> check_geojson(std::string_view text, const std::string& file,
                                  const std::stop_token& stop);

} // namespace delimit::io
