// Painting of a scene's areas and lines, cut to the view, with Qt.
#pragma once

#include "delimit/map/scene.h"
#include "delimit/map/viewport.h"

#include <QImage>
#include <QPointF>

#include <functional>

class QPainter;

namespace delimit {

/// A frame of a map, and the painter for it.
struct PaintFrame {
    QPainter& painter;
    const Viewport& viewport;
    double unit;       ///< screen units a point makes
    double resolution; ///< device pixels a screen unit makes: limits the visible detail
};

/// Fill and hatch first, the outline over them; `within` is ignored.
void paint_area(const PaintFrame& frame, const SceneArea& area, const AreaStyle& style);
/// A picture with its position on the frame.
struct LaidPicture {
    QImage image; ///< with the frame's resolution; may be null
    QPointF at;
};
/// Picture of `paint`'s output in that area, clipped to a shape. For a raster. Only the hints of
/// the frame's painter are read: any number of threads at once.
LaidPicture picture_within(const PaintFrame& frame, const Detail<Region>& within,
                           const MapBox& ground,
                           const std::function<void(const PaintFrame&)>& paint);
void paint_line(const PaintFrame& frame, const SceneLine& line, const LineStyle& style);

/// Fills rings and hatches them, also for legend samples.
void paint_fill(QPainter& painter, const std::vector<ScreenPath>& rings, const FillStyle& fill,
                double unit, ScreenPoint anchor);

} // namespace delimit
