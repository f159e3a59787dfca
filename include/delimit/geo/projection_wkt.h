// Definition of the study area's projection for geodata formats.
#pragma once

#include "delimit/geo/projection.h"

#include <string>

namespace delimit {

/// OGC well-known text, version 1 (OGC 01-009), as PDF (ISO 32000) and GeoTIFF readers know it.
std::string projection_wkt(const Projection& projection);

} // namespace delimit
