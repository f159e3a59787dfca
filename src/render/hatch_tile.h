// Fill and hatch of an area as one picture that is laid over and over: on a raster ten times as
// fast as drawing the lines.
#pragma once

#include "delimit/map/screen.h"
#include "delimit/model/style.h"

#include <QBrush>

class QPainter;

namespace delimit {

/// A brush that looks like map/hatch.h's lines on the fill, at the painter's scale, fixed to the
/// ground at `anchor`.
QBrush hatch_brush(const QPainter& painter, const FillStyle& fill, double unit, ScreenPoint anchor);

} // namespace delimit
