// GeoJSON (RFC 7946, and the `crs` member of its 2008 forerunner), read in one pass over the
// text: GDAL's driver parses every file twice and takes four times as long, and its messages name
// neither the line nor the feature (docs/formats.md).
#pragma once

#include "delimit/model/project.h"
#include "io/features.h"

#include <stop_token>
#include <string_view>

namespace delimit::io {

/// Takes in the text of a GeoJSON file. `source` gives the name for messages and the crs.
Result<FeatureTable> read_geojson(std::string_view text, const LayerSource& source,
                                  Diagnostics& diagnostics, std::stop_token stop);

} // namespace delimit::io
