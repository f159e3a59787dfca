// The libraries that files are drawn with, for "About" and --version.
#pragma once

#include "delimit/base/version.h"

#include <vector>

namespace delimit {

/// Qt, qpdf and zlib, with the versions at work.
std::vector<LinkedLibrary> drawing_libraries();

} // namespace delimit
