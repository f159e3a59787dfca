// GeoJSON (RFC 7946, and the `crs` member of its 2008 forerunner): read by GDAL as every other
// format, after a check of its own that takes the coordinates (io/vector/geojson_check.h,
// docs/adr/0005-gdal-reads-everything.md).
#pragma once

#include "io/vector/vector_file.h"

#include <string>

namespace delimit::io {

/// Reads `file`, whose text is `text`. `source` gives the name for messages and the crs.
Result<FeatureTable> read_geojson(const std::string& text, const LayerSource& source,
                                  const std::filesystem::path& file, Diagnostics& diagnostics,
                                  std::stop_token stop);

} // namespace delimit::io
