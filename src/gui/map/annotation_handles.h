// What an annotation can be taken by to change its shape, on the screen.
#pragma once

#include "delimit/map/placed_annotations.h"

#include <optional>

class QPainter;

namespace delimit {

struct AnnotationHandle {
    enum class What {
        vertex, ///< a point of the shape
        edge,   ///< between two: drags a new vertex out
        radius, ///< of a circle, or of a highlight's ring
        width,  ///< at which a text wraps
    };
    What what = What::vertex;
    std::size_t index = 0; ///< of the vertex, or of the one before the edge
    ScreenPoint at;
};

std::vector<AnnotationHandle> handles_of(const SceneAnnotation& scene,
                                         const PlacedAnnotation& placed, const Viewport& view);
/// The one within `reach`, vertices first.
std::optional<AnnotationHandle> handle_at(const std::vector<AnnotationHandle>& handles,
                                          ScreenPoint at, double reach);

/// The shape with the handle dragged to `to`. `units_per_point` as for placing.
AnnotationShape dragged(const AnnotationShape& shape, const AnnotationHandle& handle,
                        ScreenPoint to, const Viewport& view, const Projector& projector,
                        double units_per_point);

/// That it is selected; with its handles where it is the only one and not locked.
void paint_mark(QPainter& painter, const SceneAnnotation& scene, const PlacedAnnotation& placed,
                const Viewport& view, bool alone);

} // namespace delimit
