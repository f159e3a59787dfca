// What a table of features is taken for: the common part of inspect and survey.
#pragma once

#include "delimit/io/layers/file_report.h"
#include "delimit/io/layers/load.h"
#include "io/vector/features.h"

#include <stop_token>

namespace delimit::io {

/// Fills in the report from a table. `as`: it is read as this, whatever it looks like.
void inspect_table(const FeatureTable& table, const LayerSource& source,
                   const SearchFolders& places, const Parties& parties, std::optional<LayerKind> as,
                   std::stop_token stop, FileReport& report);

} // namespace delimit::io
