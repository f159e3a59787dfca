// Recognition of a table of features: the common part of inspect and survey.
#pragma once

#include "delimit/io/layers/file_report.h"
#include "delimit/io/layers/load.h"
#include "io/vector/features.h"

#include <stop_token>

namespace delimit::io {

/// Fills in the report from a table. `as`: kind to read it as, in place of the recognised one.
void inspect_table(const FeatureTable& table, const LayerSource& source,
                   const SearchFolders& places, const Parties& parties, std::optional<LayerKind> as,
                   std::stop_token stop, FileReport& report);

} // namespace delimit::io
