// A project with its data inside: one file to pass on.
#pragma once

#include "delimit/base/result.h"
#include "delimit/io/layers/load.h"
#include "delimit/model/project.h"

#include <stop_token>

namespace delimit {

/// The project holding every file that it names, the built-in ones, too, and those that belong to
/// them (of a shapefile .shx, .dbf, .prj, .cpg). Packed ones stay as they are. Errors: a file that
/// cannot be read, more than 128 MiB altogether.
Result<Project> packed(Project project, const SearchFolders& places,
                       const std::stop_token& stop = {});

} // namespace delimit
