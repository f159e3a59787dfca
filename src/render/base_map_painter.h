// Painting of a base map below a viewport, in the pixels of the device.
#pragma once

#include "delimit/map/viewport.h"
#include "delimit/model/base_map.h"

class QPainter;

namespace delimit {

/// On pictures exactly one pixel of the base map for each of theirs; on paper and in SVG the
/// resolution of a good printer. The painter may only be translated and scaled. Paints nothing if
/// the file fails or the watch stops it.
void paint_base_map(QPainter& painter, const BaseMap& base_map, const Projection& projection,
                    const Viewport& viewport, double opacity, const PictureWatch& watch = {});

} // namespace delimit
