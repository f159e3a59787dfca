// Repair of geometries that were read, reported with the area that changed.
#pragma once

#include "delimit/geo/validity.h"
#include "io/files/findings.h"

namespace delimit::io {

/// Makes `region` valid in place. Repairs are reported in `findings`; a region that is empty
/// afterwards is no error here.
Status repair(Workbench& bench, GeoRegion& region, const DataLocation& location,
              Findings& findings);

} // namespace delimit::io
