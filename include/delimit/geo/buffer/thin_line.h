// Lines without the vertices that hardly bend them.
#pragma once

#include "delimit/geo/shapes.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace delimit {

/// The line with some of its vertices, its ends among them: those left out are within `tolerance`
/// metres of the straight edge that takes their place. Takes time in proportion to the vertices.
Polyline thinned(const Polyline& line, double tolerance);

/// The indices of the vertices that stay. No edge that takes the place of several is longer than
/// `longest` metres.
std::vector<std::size_t> kept_by_thinning(const Polyline& line, double tolerance,
                                          double longest = std::numeric_limits<double>::infinity());

} // namespace delimit
