// A vector file into a table of features, whatever its format.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/project.h"
#include "io/features.h"

#include <filesystem>
#include <stop_token>

namespace delimit::io {

constexpr std::uintmax_t most_bytes = std::uintmax_t{512} << 20U;

/// Reads all features of `file` that `source` asks for (its layer, where, crs). GeoJSON is read
/// here, see io/geojson.h; everything else by GDAL. What was mended goes to `diagnostics`.
Result<FeatureTable> read_features(const LayerSource& source, const std::filesystem::path& file,
                                   Diagnostics& diagnostics, std::stop_token stop);

/// By GDAL; called by read_features.
Result<FeatureTable> read_by_gdal(const LayerSource& source, const std::filesystem::path& file,
                                  Diagnostics& diagnostics, std::stop_token stop);

/// Keeps the features for which the OGR SQL where clause `where` holds.
Status keep_where(FeatureTable& table, const std::string& where);

} // namespace delimit::io
