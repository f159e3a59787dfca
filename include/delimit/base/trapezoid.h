// Area of a square, seen from any direction, below a straight line: a trapezoid's area.
#pragma once

#include <cmath>

namespace delimit {

/// Part of a trapezoid of unit area that lies below `x`, measured from its middle: of a square, the
/// part that lies on one side of a line at the distance `x` from its middle. `wide` and `narrow`,
/// not more than it and positive: how far the square's sides reach along the line's normal. All in
/// one unit.
inline double trapezoid_below(double x, double wide, double narrow) {
    const double outer = (wide + narrow) / 2, inner = (wide - narrow) / 2, far = std::abs(x);
    if (far >= outer)
        return x > 0 ? 1 : 0;
    if (far <= inner)
        return 0.5 + x / wide;
    const double rest = (outer - far) * (outer - far) / (2 * wide * narrow);
    return x > 0 ? 1 - rest : rest;
}

} // namespace delimit
