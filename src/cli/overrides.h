// What the command line decides in place of the project.
#pragma once

#include "cli/request.h"
#include "delimit/base/result.h"
#include "delimit/model/project.h"

#include <filesystem>

namespace delimit::cli {

/// The project with the overrides applied. Files are named from `folder`. A new control map file
/// brings its own date, source and classes: what the project said of its own control map does not
/// apply to it. A proposal whose depths change says so in its name and is no longer compared with
/// what was reported of it. Errors: an unknown proposal or party, depths where no provision has
/// any.
Result<Project> overridden(Project project, const Overrides& overrides,
                           const std::filesystem::path& folder);

} // namespace delimit::cli
