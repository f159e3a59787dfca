// Validity of what was read: repaired where it can be, reported with the area that moved.
#pragma once

#include "delimit/geo/validity.h"
#include "io/files/findings.h"

namespace delimit::io {

/// Makes `region` valid in place. What becomes of it goes to `findings`; a region that is empty
/// afterwards is no error here.
Status repair(Workbench& bench, GeoRegion& region, const DataLocation& location,
              Findings& findings);

} // namespace delimit::io
