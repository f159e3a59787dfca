// Area within a geodesic distance of lines, right to the metre.
//
// Method. A buffer in one plane is wrong wherever the plane's scale is not 1, and GEOS 3.11 makes
// two
// errors of its own: it loses parts of buffers of closed lines, and it straightens dents of up to
// 1 % of the distance (100 m at 10 km). So:
//   1. sort the lines' edges into clusters that are small beside the depth, of whichever lines;
//   2. carry each cluster into a plane of its own, where scale is 1 at its centre and stationary.
//      The study area's projection is stereographic, and so is that plane: one Möbius map leads
//      from one to the other, exactly on the sphere, to second order in the flattening on WGS 84;
//   3. find its outline there at the plane radius of the depth, 2 R tan(d / 2R), without GEOS: seen
//      from the middle it is a star (geo/buffer/outline_around.h);
//   4. carry the outlines back and unite them.
// The cost follows the length of the lines and the depth: a cluster of thousands of vertices has
// hardly more outline than one of ten.
#pragma once

#include "delimit/base/result.h"
#include "delimit/base/units.h"
#include "delimit/geo/projection.h"
#include "delimit/geo/shapes.h"
#include "delimit/geo/workbench.h"

#include <stop_token>
#include <vector>

namespace delimit {

/// Everything within geodesic `depth` of the lines (map space; straight edges, as projected by
/// Projector::project). Does not depend on the order or direction of the lines. The outline keeps
/// within 0.7 m of the depth up to 10 km, 0.8 m at 40 km, 2 m at 140 km
/// (tests/geo/buffer/zone_buffer.cpp). Empty for no lines. Uses up to two threads.
Result<Region> zone_around(Workbench& bench, const Projector& projector,
                           const std::vector<Polyline>& lines, Metres depth,
                           std::stop_token stop = {});

/// The zones of several depths at once, in their order: threads end together, and computations that
/// do not depend on the depth are done once.
Result<std::vector<Region>> zones_around(Workbench& bench, const Projector& projector,
                                         const std::vector<Polyline>& lines,
                                         const std::vector<Metres>& depths,
                                         const std::stop_token& stop = {});

} // namespace delimit
