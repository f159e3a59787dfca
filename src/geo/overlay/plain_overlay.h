// Set operations on regions whose outlines cross but nowhere touch, run together or cross
// themselves, as those of zones, their pieces and oblasts nearly always do. Each crossing is
// certain, so that no snapping or checking is needed; several times as fast as GEOS
// (docs/adr/0009-overlay-without-geos.md).
#pragma once

#include "delimit/geo/shapes.h"

#include <optional>
#include <vector>

namespace delimit {

// Nothing if the regions are not of that kind, or if rounding leaves it in doubt: GEOS is needed
// then. Vertices of the regions stay exact; those at crossings are rounded.

/// Regions are valid one by one and may overlap.
std::optional<Region> plain_union(const std::vector<Region>& regions);
std::optional<Region> plain_intersection(const Region& a, const Region& b);
std::optional<Region> plain_difference(const Region& a, const Region& b);

} // namespace delimit
