// Contents of a file, without computing anything: for `delimit check`.
#pragma once

#include "delimit/io/layers/file_report.h"
#include "delimit/io/layers/load.h"

#include <string>

namespace delimit {

/// Looks into a data file or project (`*.delimit`, or JSON that says it is one). `options` tell
/// how to read a data file (where its data are is not used); `parties` whose words to look for.
FileReport inspect(const std::string& file, const SearchFolders& places, const Parties& parties,
                   const LayerSource& options = {});

} // namespace delimit
