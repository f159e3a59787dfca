// Regions as files bring them, made valid in the OGC sense. Works in longitude and latitude.
#pragma once

#include "delimit/base/language.h"
#include "delimit/base/limits.h"
#include "delimit/base/result.h"
#include "delimit/base/units.h"
#include "delimit/geo/shapes.h"
#include "delimit/geo/workbench.h"

#include <cstddef>
#include <vector>

namespace delimit {

struct Repaired {
    GeoRegion region;
    bool changed = false;
    Text problem; ///< problem and its position, longitude first: "Self-intersection at 37.5 48"
    /// Area that depends on the interpretation of the broken rings: the larger of the difference to
    /// the area that the rings' own formula gives, and the symmetric difference to the even-odd
    /// rule.
    SquareMetres moved;
    std::size_t crossings = 0; ///< of the broken rings
};

/// Valid regions come back as they are. Of others, crossing rings are untangled, overlapping
/// polygons united, holes outside their polygon dropped (GEOS's structure method). Error: rings
/// with more than `most_crossings`, which take time and memory with their square.
Result<Repaired> repair(Workbench& bench, GeoRegion region,
                        std::size_t most_crossings = limits::crossings);

/// Pairs of edges, of regions and lines together, that meet elsewhere than in an end of both; more
/// than `most` if there are more. Whatever overlays them takes time and memory with that number.
std::size_t crossings(const std::vector<const GeoRegion*>& regions,
                      const std::vector<const GeoPolyline*>& lines, std::size_t most);

/// The part of `a` that `b` covers, 0…1, by areas in degrees: to find which of several regions
/// one is meant, not for figures.
Result<double> share_covered(Workbench& bench, const GeoRegion& a, const GeoRegion& b);

} // namespace delimit
