// Painting of a scene's layer, whole or in two parts with a base map between.
#pragma once

#include "render/shape_painter.h"

namespace delimit {

void paint_layer(const PaintFrame& frame, const SceneLayer& layer, const LayerStyle& layer_style);

/// The layer without its lines and outlines.
SceneLayer fills_of(const SceneLayer& layer);
/// Its lines and outlines alone.
SceneLayer outlines_of(const SceneLayer& layer);

} // namespace delimit
