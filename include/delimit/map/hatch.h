// Hatching as lines: sharp at every size on paper, and anchored to the map, so that it moves with
// it.
#pragma once

#include "delimit/map/viewport.h"
#include "delimit/model/style.h"

#include <vector>

namespace delimit {

struct ScreenSegment {
    ScreenPoint a, b;
};

enum class HatchLines { rising, falling, level, upright };
/// Those that a hatch is made of; none for dots.
std::vector<HatchLines> lines_of(Hatch hatch);

/// The parts of parallel lines that lie inside the rings (even-odd). `spacing` in screen units,
/// across the lines. `anchor` is a point that a line goes through.
std::vector<ScreenSegment> hatch_lines(const std::vector<ScreenPath>& rings, HatchLines direction,
                                       double spacing, ScreenPoint anchor);

/// Points of a lattice turned by 45° that lie inside the rings (even-odd).
std::vector<ScreenPoint> hatch_dots(const std::vector<ScreenPath>& rings, double spacing,
                                    ScreenPoint anchor);

} // namespace delimit
