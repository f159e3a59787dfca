// Meridians and parallels at round degrees, and the direction of true north.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/geo/projection.h"
#include "delimit/map/viewport.h"

#include <optional>
#include <string>
#include <vector>

namespace delimit {

struct GraticuleLine {
    ScreenPath path;
    std::string label; ///< "37° E", "48°30′ N"
    bool meridian = true;
    double degrees = 0;
    /// Points at which the line meets the bottom (meridians) or left edge (parallels), and the top
    /// or right edge; absent if it does not.
    std::optional<ScreenPoint> near, far;
};

struct Graticule {
    std::vector<GraticuleLine> lines;
};

/// Lines about `spacing` screen units apart, at a step from 10° down to 1′.
Graticule graticule(const Projector& projector, const Viewport& viewport, double spacing,
                    Locale language);

/// Direction of true north in the middle of the map, degrees clockwise from up on the screen (the
/// negated meridian convergence).
double north_angle(const Projector& projector, const Viewport& viewport);

} // namespace delimit
