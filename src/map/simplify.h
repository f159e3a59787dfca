// Shapes with fewer points for small scales, by Douglas and Peucker's method (1973): for drawing
// only, never for measuring. Neighbours may separate by up to the tolerance.
#pragma once

#include "delimit/geo/shapes.h"

namespace delimit {

/// Every point of `line` is within `tolerance` of the result; first and last point are kept.
Polyline simplified(const Polyline& line, double tolerance);
/// Rings too small to be visible at the tolerance are left out.
Region simplified(const Region& region, double tolerance);

} // namespace delimit
