// The study area's projection in the form that geodata formats carry it.
#pragma once

#include "delimit/geo/projection.h"

#include <string>

namespace delimit {

/// OGC well-known text, version 1 (OGC 01-009), as PDF (ISO 32000) and GeoTIFF readers know it.
std::string projection_wkt(const Projection& projection);

} // namespace delimit
