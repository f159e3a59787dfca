// Overrides of the project by the command line.
#pragma once

#include "cli/request.h"
#include "delimit/base/result.h"
#include "delimit/model/project.h"

#include <filesystem>

namespace delimit::cli {

/// The project with the overrides applied. File names are relative to `folder`. A new control map
/// file brings its own date, source and classes: those of the project's own control map do not
/// apply to it. A proposal whose depths change has a note in its name and no reported figures any
/// more. Errors: an unknown proposal or party, depths where no provision has any.
Result<Project> overridden(Project project, const Overrides& overrides,
                           const std::filesystem::path& folder);

} // namespace delimit::cli
