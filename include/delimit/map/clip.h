// Shapes on the screen, cut to the visible part: a border a thousand screens long takes no longer
// than the visible piece of it.
#pragma once

#include "delimit/geo/runs.h"
#include "delimit/map/viewport.h"

#include <vector>

namespace delimit {

/// Greatest distance of left-out points from the line that is drawn without them, in pixels of the
/// device: too small to be seen.
constexpr double unseen = 0.2;

/// Leaves out points that lie within the tolerance of the segment that then passes them; the ends
/// stay (Zhao and Saalfeld, "Linear-time sleeve-fitting polyline simplification algorithms",
/// Auto-Carto 13, 1997). In linear time.
void thin(ScreenPath& path, double tolerance);

/// The rings of the region on the screen, cut to `frame` (Sutherland and Hodgman's method: pieces
/// may hang together along the frame's edges, so draw outlines from clipped_outline). For even-odd
/// filling. `tolerance`: as `unseen`, in screen units. Closed: the first point is repeated at the
/// end. With the region's `runs`, here and below, only those near the frame are looked at; the
/// result is the same.
std::vector<ScreenPath> clipped_rings(const Region& region, const Viewport& viewport,
                                      const ScreenBox& frame, double tolerance = unseen,
                                      const ShapeRuns* runs = nullptr);

/// The pieces of a line inside `frame`, in its direction.
void clip_line(const Polyline& line, const Viewport& viewport, const ScreenBox& frame,
               std::vector<ScreenPath>& pieces, double tolerance = unseen,
               const LineRuns* runs = nullptr);

/// The pieces of several lines.
std::vector<ScreenPath> clipped_lines(const std::vector<Polyline>& lines, const Viewport& viewport,
                                      const ScreenBox& frame, double tolerance = unseen,
                                      const ShapeRuns* runs = nullptr);

/// The outlines of all rings of the region, as lines.
std::vector<ScreenPath> clipped_outline(const Region& region, const Viewport& viewport,
                                        const ScreenBox& frame, double tolerance = unseen,
                                        const ShapeRuns* runs = nullptr);

} // namespace delimit
