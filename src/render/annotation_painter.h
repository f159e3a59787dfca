// Painting of annotations with Qt.
#pragma once

#include "delimit/map/placed_annotations.h"
#include "render/text_painter.h"

class QPainter;

namespace delimit {

/// The first below all others.
void paint_annotations(QPainter& painter, const std::vector<PlacedAnnotation>& placed,
                       const TextPainter& texts, double unit);

} // namespace delimit
