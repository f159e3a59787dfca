// Reading of a project that may name files anywhere, because the program wrote it for itself.
#pragma once

#include "delimit/io/project/project_file.h"

namespace delimit::io {

Result<Project> parse_project_text(std::string_view json, const std::string& name,
                                   Diagnostics* found, bool trust_paths);

} // namespace delimit::io
