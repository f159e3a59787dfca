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
/// counter-clockwise, holes clockwise: the face is always on the left.
Result<std::vector<Face>> faces_between(Workbench& bench, const std::vector<Polyline>& lines);

} // namespace delimit
