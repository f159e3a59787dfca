// The plane divided by lines: every bounded face they enclose, with borders shared to the bit.
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/shapes.h"
#include "delimit/geo/workbench.h"

#include <vector>

namespace delimit {

struct Face {
    Polygon shape;
    MapPoint inside; ///< a point in its interior
};

/// The bounded faces of the arrangement of `lines`. Lines may cross, touch and overlap. Where two
/// faces meet, their rings run through the same vertices in opposite directions; outer rings run
/// counter-clockwise, holes clockwise: the face is always on the left. Where lines nearly coincide,
/// rounding may lose a border, so that two faces are one: who knows what the faces must cover
/// checks it.
Result<std::vector<Face>> faces_between(Workbench& bench, const std::vector<Polyline>& lines);

/// The same with all vertices on a grid of 0.1 mm: no border is lost, but borders no longer equal
/// those of other shapes to the bit.
Result<std::vector<Face>> faces_on_grid(Workbench& bench, const std::vector<Polyline>& lines);

} // namespace delimit
