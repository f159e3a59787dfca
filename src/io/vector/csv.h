// Tables of places from spreadsheets: CSV and workbooks.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/project.h"
#include "io/vector/features.h"

#include <stop_token>
#include <string>

namespace delimit::io {

/// True by the ending (.csv, .tsv): the contents do not distinguish a table from a text.
bool names_csv(const std::string& file);
/// True by the ending: .xlsx, .ods.
bool names_workbook(const std::string& file);

/// Reads the text of a table with commas, semicolons, tabs or bars between columns, in any
/// encoding, which is reported in `diagnostics` if it was guessed; then its places, see
/// table_points.h.
Result<FeatureTable> read_csv(std::string bytes, const LayerSource& source,
                              Diagnostics& diagnostics, std::stop_token stop);

/// Reads a workbook, whose bytes are an archive that must keep the limits of io/files/archive.h.
Result<FeatureTable> read_workbook(std::string bytes, const LayerSource& source,
                                   Diagnostics& diagnostics, std::stop_token stop);

} // namespace delimit::io
