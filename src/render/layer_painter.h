// A layer of a scene, whole or in the two parts that a base map lies between.
#pragma once

#include "render/shape_painter.h"

namespace delimit {

void paint_layer(const PaintFrame& frame, const SceneLayer& layer, const LayerStyle& layer_style);

/// The layer without its lines and outlines.
SceneLayer fills_of(const SceneLayer& layer);
/// Its lines and outlines alone.
SceneLayer outlines_of(const SceneLayer& layer);

} // namespace delimit
