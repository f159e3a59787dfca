// Advice for data whose coordinates cannot be degrees: the reference systems in which they would
// fall on the project's own oblasts.
#pragma once

#include "delimit/base/result.h"
#include "delimit/io/layers/load.h"
#include "delimit/model/layers.h"
#include "delimit/model/project.h"

#include <stop_token>
#include <vector>

namespace delimit::io {

/// The error of reading `source`; if it is that no reference system is named, its advice names the
/// systems in which the data would fall on `oblasts`, with `option` of the command line
/// ("--front-crs"). None is ever taken. Reads the file again, in this case only.
Error with_systems_on(Error error, const LayerSource& source, const SearchFolders& places,
                      const std::vector<Oblast>& oblasts, const char* option,
                      const std::stop_token& stop);

} // namespace delimit::io
