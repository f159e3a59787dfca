// The libraries behind the figures, for "About" and --version: a result is worth naming them.
#pragma once

#include "delimit/base/version.h"

#include <vector>

namespace delimit {

/// GDAL, GEOS, PROJ and JSON for Modern C++, with the versions at work.
std::vector<LinkedLibrary> linked_libraries();

} // namespace delimit
