// The gate for coordinate reference systems: none may name a file, which PROJ would open.
#pragma once

#include "delimit/base/result.h"

#include <optional>
#include <string>

class OGRSpatialReference;

namespace delimit::io {

/// The error that PROJ's database is missing, if it is: then no system but WGS 84 is known.
std::optional<Error> missing_database(const DataLocation& location);

/// Ok for a system that is given by its own parameters or by a code. Error: it names a grid, or
/// another file that has to be opened.
Status check_reference(const OGRSpatialReference& system, const DataLocation& location);

/// The system of a text: "EPSG:32637", an OGC URN, or WKT; x to the east, y to the north. Opens no
/// file but PROJ's own. Errors: unknown; as check_reference.
Result<OGRSpatialReference> reference_of_text(const std::string& text,
                                              const DataLocation& location);

} // namespace delimit::io
