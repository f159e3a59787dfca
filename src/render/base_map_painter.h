// A base map under a viewport, in the pixels of what is painted on.
#pragma once

#include "delimit/map/viewport.h"
#include "delimit/model/base_map.h"

class QPainter;

namespace delimit {

/// On pictures exactly one pixel of the base map for one of theirs; on paper and in SVG as many as
/// a good printer shows. The painter is only moved and scaled. Nothing if the file
/// fails or the watch stops it.
void paint_base_map(QPainter& painter, const BaseMap& base_map, const Projection& projection,
                    const Viewport& viewport, double opacity, const PictureWatch& watch = {});

} // namespace delimit
