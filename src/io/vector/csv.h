// Tables of places as spreadsheets write them: how GDAL is to read one.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/project.h"
#include "io/vector/features.h"

#include <stop_token>
#include <string>

namespace delimit::io {

/// By its ending (.csv, .tsv): no other sign tells a table from a text.
bool names_csv(const std::string& file);
/// By its ending: .xlsx, .ods.
bool names_workbook(const std::string& file);

/// Reads the text of a table parted by commas, semicolons or tabs, in whatever encoding, which is
/// told in `diagnostics` where it had to be guessed; then its places, see table_places.h.
Result<FeatureTable> read_csv(std::string bytes, const LayerSource& source,
                              Diagnostics& diagnostics, std::stop_token stop);

/// Reads a workbook, whose bytes are an archive that must keep the limits of io/files/archive.h.
Result<FeatureTable> read_workbook(std::string bytes, const LayerSource& source,
                                   Diagnostics& diagnostics, std::stop_token stop);

} // namespace delimit::io
