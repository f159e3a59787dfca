// Reading of a vector file of any format into a table of features.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/project.h"
#include "io/vector/features.h"
#include "io/vector/intake.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace delimit::io {

/// Reads the features of `file` that `source` selects (its layer, where, crs) through GDAL. Repairs
/// are reported in `diagnostics`.
Result<FeatureTable> read_features(const LayerSource& source, const std::filesystem::path& file,
                                   Diagnostics& diagnostics, std::stop_token stop);

/// Reads the same from `data` of the source, held by the project itself. No file is opened.
Result<FeatureTable> read_packed_features(const LayerSource& source, const PackedData& data,
                                          Diagnostics& diagnostics, std::stop_token stop);

/// Options for GDAL to open a file. The lists end in a null pointer.
struct GdalOpening {
    std::vector<const char*> names;       ///< tried in turn
    const char* const* drivers = nullptr; ///< tried in turn
    const char* const* options = nullptr;
    const ReferenceSystem* from = nullptr; ///< instead of the file's own
    bool tables = false;        ///< layers without shapes are read, too, and no shapes of them
    bool restore_index = false; ///< of a Shapefile in memory, which is written there
};

/// Common to read_features and read_geojson.
Result<FeatureTable> read_by_gdal(const LayerSource& source, const GdalOpening& opening,
                                  Diagnostics& diagnostics, std::stop_token stop);

/// The error of a coordinate if the file names no reference system: for values that cannot be
/// degrees it has an advice of its own; others are taken for WGS 84 with a warning.
Error no_reference(Error error);

/// A shape written in a cell of a table.
struct WrittenShape {
    std::vector<RawPart> parts;
    int srid = 0; ///< EPSG code of its reference system; 0: not stated
};
/// The shape of a text in WKT, EWKT, GeoJSON, or WKB or EWKB in hexadecimal digits; no parts if it
/// is none of these.
WrittenShape written_shape(std::string text);

/// Keeps the features for which the OGR SQL where clause `where` holds.
Status keep_where(FeatureTable& table, const std::string& where);

} // namespace delimit::io
