// The handles of an annotation on the screen, which change its shape when dragged.
#pragma once

#include "delimit/map/placed_annotations.h"

#include <optional>

class QPainter;

namespace delimit {

struct AnnotationHandle {
    enum class What {
        vertex, ///< a point of the shape
        edge,   ///< between two vertices: drags out a new one
        radius, ///< of a circle, or of a highlight's ring
        width,  ///< of a text, at which it wraps
    };
    What what = What::vertex;
    std::size_t index = 0; ///< of the vertex, or of the one before the edge
    ScreenPoint at;
};

std::vector<AnnotationHandle> handles_of(const SceneAnnotation& scene,
                                         const PlacedAnnotation& placed, const Viewport& view);
/// The handle within `reach` of `at`, logical pixels, vertices first; nothing if there is none.
std::optional<AnnotationHandle> handle_at(const std::vector<AnnotationHandle>& handles,
                                          ScreenPoint at, double reach);

/// The shape with the handle dragged to `to`. `units_per_point` as for placing.
AnnotationShape dragged(const AnnotationShape& shape, const AnnotationHandle& handle,
                        ScreenPoint to, const Viewport& view, const Projector& projector,
                        double units_per_point);

/// Paints the frame of a selected annotation; with its handles if it is the only one and not
/// locked.
void paint_mark(QPainter& painter, const SceneAnnotation& scene, const PlacedAnnotation& placed,
                const Viewport& view, bool alone);

} // namespace delimit
