// Tables of places as spreadsheets write them: how GDAL is to read one, and what it must hold.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/project.h"
#include "io/vector/features.h"

#include <stop_token>
#include <string>

namespace delimit::io {

/// By its ending: no other sign tells a table from a text.
bool names_csv(const std::string& file);

/// `name`: as GDAL is to open it. Coordinates are in columns called by one of the usual names, or
/// in one of WKT; an error that says so if there are none. Rows without any are told in
/// `diagnostics`.
Result<FeatureTable> read_csv(const LayerSource& source, const std::string& name,
                              Diagnostics& diagnostics, std::stop_token stop);

} // namespace delimit::io
