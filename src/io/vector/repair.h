// Repair of geometries that were read, reported with the area that changed.
#pragma once

#include "delimit/geo/validity.h"
#include "io/files/findings.h"
#include "io/vector/features.h"

namespace delimit::io {

/// Error if the areas and lines of a file cross themselves and each other so often that dividing
/// ground by them would take too much time.
Status check_crossings(const FeatureTable& table);

/// Makes `region` valid in place. Repairs are reported in `findings`; a region that is empty
/// afterwards is no error here.
Status repair(Workbench& bench, GeoRegion& region, const DataLocation& location,
              Findings& findings);

} // namespace delimit::io
