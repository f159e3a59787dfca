// Recovery copy of an unsaved project, for the case that the program ends without asking.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/project.h"

#include <filesystem>
#include <string>

namespace delimit {

struct Recovery {
    Project project;
    std::filesystem::path file; ///< that it is from; empty for one that never was a file
    std::string sha256;         ///< of that file, as it was when the changes began
};

/// Written beside and renamed. Names of data files may lead anywhere.
Status write_recovery(const Recovery& recovery, const std::filesystem::path& to);
Result<Recovery> read_recovery(const std::filesystem::path& from);

} // namespace delimit
