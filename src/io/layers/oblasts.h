// Recognising first-level units in a table of features.
#pragma once

#include "delimit/model/project.h"
#include "io/layers/oblast_names.h"
#include "io/layers/sources.h"

namespace delimit::io {

Result<std::vector<Oblast>> oblasts_of(const LayerSource& source, const FeatureTable& table,
                                       const OblastNames& names, const SearchFolders& places,
                                       Diagnostics& diagnostics, std::stop_token stop);

} // namespace delimit::io
