// Shapes on the screen, cut to what is seen: close up, a border a thousand screens long costs no
// more than the piece in view.
#pragma once

#include "delimit/geo/shapes.h"
#include "delimit/map/viewport.h"

#include <vector>

namespace delimit {

/// Points closer than this to the one before are left out, in pixels of the device.
constexpr double shortest_step = 0.7;

/// The rings of the region on the screen, cut to `frame` (Sutherland and Hodgman's method: pieces
/// may hang together along the frame's edges, so draw outlines from clipped_lines). For even-odd
/// filling. `step`: as shortest_step, in screen units. Closed: the first point stands again at the
/// end.
std::vector<ScreenPath> clipped_rings(const Region& region, const Viewport& viewport,
                                      const ScreenBox& frame, double step = shortest_step);

/// The pieces of a line inside `frame`, in its direction.
void clip_line(const Polyline& line, const Viewport& viewport, const ScreenBox& frame,
               std::vector<ScreenPath>& pieces, double step = shortest_step);

/// The outlines of all rings of the region, as lines.
std::vector<ScreenPath> clipped_outline(const Region& region, const Viewport& viewport,
                                        const ScreenBox& frame, double step = shortest_step);

} // namespace delimit
