// The libraries behind the figures, for "About" and --version.
#pragma once

#include "delimit/base/version.h"

#include <vector>

namespace delimit {

/// Those of the core (GDAL, GEOS, PROJ and so on), with the versions at work.
std::vector<LinkedLibrary> linked_libraries();

} // namespace delimit
