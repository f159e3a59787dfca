// Lines on a raster, each pixel covered by its distance from the line: round joins, no seams
// between parts, and several times as fast as filling the outline of a stroke.
#pragma once

#include "delimit/map/screen.h"
#include "delimit/model/style.h"

#include <vector>

class QPainter;

namespace delimit {

/// True if the painter's device is an image, smoothed, upright.
[[nodiscard]] bool takes_line_raster(const QPainter& painter);

/// Draws lines in the painter's coordinates, `unit` of which make a point; clip and opacity of the
/// painter apply. Dashes begin with each line and have straight ends, lines round ones. A line that
/// crosses itself or another is no darker there. For painters as above.
void draw_lines(QPainter& painter, const std::vector<ScreenPath>& lines, const StrokeStyle& style,
                double unit);

} // namespace delimit
