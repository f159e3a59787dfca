// Set operations on regions whose outlines cross but nowhere touch, run together or cross
// themselves: what zones, their pieces and the ground they lie on nearly always are. Each crossing
// is certain, so that no snapping or checking is needed; several times as fast as GEOS
// (docs/adr/0009-overlay-without-geos.md).
#pragma once

#include "delimit/geo/shapes.h"

#include <optional>
#include <vector>

namespace delimit {

// Nothing where the regions are not of that kind, or rounding leaves it open: others must do it.
// Their vertices come out as they are; those at crossings are rounded.

/// Regions are valid one by one and may overlap.
std::optional<Region> plain_union(const std::vector<Region>& regions);
std::optional<Region> plain_intersection(const Region& a, const Region& b);
std::optional<Region> plain_difference(const Region& a, const Region& b);

} // namespace delimit
