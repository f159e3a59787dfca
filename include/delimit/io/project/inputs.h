// Files that a project is read from, which no output may replace.
#pragma once

#include "delimit/base/result.h"
#include "delimit/io/layers/load.h"
#include "delimit/model/project.h"

#include <filesystem>

namespace delimit {

/// Error if `out` is the file of one of the project's layers, or its logo.
Status refuse_input(const std::filesystem::path& out, const Project& project,
                    const SearchFolders& places);

/// Error if the two are the same file, by whatever names.
Status refuse_same_file(const std::filesystem::path& out, const std::filesystem::path& in);

} // namespace delimit
