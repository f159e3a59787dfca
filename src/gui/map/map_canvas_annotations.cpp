// Annotations on a map, at rest and while the user moves them.
#include "gui/map/annotation_handles.h"
#include "gui/map/map_canvas.h"

#include <QPainter>

#include <algorithm>

namespace delimit {

void MapCanvas::show_annotations(SceneAnnotations shown, SceneAnnotations in_hand) {
    // Equal values give the same picture.
    const auto same = [](const SceneAnnotations& a, const SceneAnnotations& b) {
        return a && b ? *a == *b : (!a || a->empty()) && (!b || b->empty());
    };
    // Null means that no annotation is being moved; an empty value hides them.
    const bool same_hand = !in_hand_ == !in_hand && same(in_hand_, in_hand);
    in_hand_ = std::move(in_hand);
    if (!same(options_.annotations, shown)) {
        options_.annotations = std::move(shown);
        request_picture();
    } else if (same_hand) {
        return;
    }
    update();
}

const SceneAnnotations& MapCanvas::annotations() const {
    return in_hand_ ? in_hand_ : options_.annotations;
}

std::vector<PlacedAnnotation> MapCanvas::placed_annotations() const {
    if (!painter_)
        return {};
    PaintOptions options = options_;
    options.annotations = annotations();
    return painter_->placed_annotations(viewport_, options);
}

void MapCanvas::mark_annotations(const AnnotationIds& marked) {
    if (marked_ == marked)
        return;
    marked_ = marked;
    update();
}

void MapCanvas::paint_marks(QPainter& painter) const {
    if (marked_.empty() || !annotations())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedAnnotation& placed : placed_annotations()) {
        const SceneAnnotation& scene = (*annotations())[placed.index];
        if (std::find(marked_.begin(), marked_.end(), scene.annotation.id) != marked_.end())
            paint_mark(painter, scene, placed, viewport_, marked_.size() == 1);
    }
    painter.restore();
}

} // namespace delimit
