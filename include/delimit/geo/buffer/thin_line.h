// Lines without the vertices that hardly bend them.
#pragma once

#include "delimit/geo/shapes.h"

namespace delimit {

/// The line with some of its vertices, its ends among them: those left out are within `tolerance`
/// metres of the straight edge that takes their place. Takes time in proportion to the vertices.
Polyline thinned(const Polyline& line, double tolerance);

} // namespace delimit
