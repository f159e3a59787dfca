// Contents of a file, without computing anything: for `delimit check`.
#pragma once

#include "delimit/io/layers/file_report.h"
#include "delimit/io/layers/load.h"

#include <string>

namespace delimit {

/// Looks into a data file or project (`*.delimit`, or JSON whose first member marks it as one).
/// `options`: how to read a data file (its `data` is not used); `parties`: names that are looked
/// for in the file.
FileReport inspect(const std::string& file, const SearchFolders& places, const Parties& parties,
                   const LayerSource& options = {});

} // namespace delimit
