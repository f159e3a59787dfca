// Areas and lines of a scene, cut to the view, in Qt's terms.
#pragma once

#include "delimit/map/scene.h"
#include "delimit/map/viewport.h"

#include <QImage>
#include <QPointF>

#include <functional>

class QPainter;

namespace delimit {

/// A frame of a map: where and how to paint.
struct PaintFrame {
    QPainter& painter;
    const Viewport& viewport;
    double unit;       ///< screen units a point makes
    double resolution; ///< device pixels a screen unit makes: how much detail can be seen
};

/// Fill and hatch first, the outline over them; `within` is not looked at.
void paint_area(const PaintFrame& frame, const SceneArea& area, const AreaStyle& style);
/// A picture that lies on the frame at a place.
struct LaidPicture {
    QImage image; ///< with the frame's resolution; may be null
    QPointF at;
};
/// What `paint` paints of that ground, as far as it lies within a shape. For a raster. The frame's
/// painter is only asked for its hints: any number of threads at once.
LaidPicture picture_within(const PaintFrame& frame, const Detail<Region>& within,
                           const MapBox& ground,
                           const std::function<void(const PaintFrame&)>& paint);
void paint_line(const PaintFrame& frame, const SceneLine& line, const LineStyle& style);

/// Fills rings and hatches them; also what legend samples are made of.
void paint_fill(QPainter& painter, const std::vector<ScreenPath>& rings, const FillStyle& fill,
                double unit, ScreenPoint anchor);

} // namespace delimit
