// The rule for every path in a project: a project from elsewhere must not make the program open
// files that the user did not choose.
#pragma once

#include "delimit/base/result.h"

#include <filesystem>
#include <string>

namespace delimit::io {

/// Ok for a path that stays within the folder of its project, in its words and, if `folder` is not
/// empty, where its links lead.
Status check_inside(const std::string& path, const std::filesystem::path& folder);

} // namespace delimit::io
