#include "render/shape_painter.h"

#include "delimit/map/clip.h"
#include "delimit/map/hatch.h"
#include "render/hatch_tile.h"
#include "render/line_raster.h"
#include "render/pens.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace delimit {
namespace {

QPolygonF polygon(const ScreenPath& path) {
    QPolygonF result;
    result.reserve(static_cast<qsizetype>(path.size()));
    for (ScreenPoint p : path)
        result.push_back(qt(p));
    return result;
}

void hatch(QPainter& painter, const std::vector<ScreenPath>& rings, const FillStyle& fill,
           double unit, ScreenPoint anchor) {
    const double spacing = fill.hatch_spacing * unit;
    const double width = fill.hatch_width * unit;
    painter.setPen(QPen(colour(fill.hatch_colour.value_or(fill.colour), fill.hatch_opacity), width,
                        Qt::SolidLine, Qt::FlatCap));
    for (HatchLines direction : lines_of(fill.hatch)) {
        QList<QLineF> drawn;
        for (const auto& [a, b] : hatch_lines(rings, direction, spacing, anchor))
            drawn.push_back({qt(a), qt(b)});
        painter.drawLines(drawn);
    }
    if (fill.hatch == Hatch::dots) {
        QPainterPath dots;
        for (ScreenPoint p : hatch_dots(rings, spacing, anchor))
            dots.addRect(p.x - width / 2, p.y - width / 2, width, width);
        painter.fillPath(dots, colour(fill.hatch_colour.value_or(fill.colour), fill.hatch_opacity));
    }
}

void stroke(QPainter& painter, const std::vector<ScreenPath>& pieces, const StrokeStyle& style,
            double unit) {
    if (!draws(style))
        return;
    if (takes_line_raster(painter)) {
        draw_lines(painter, pieces, style, unit);
        return;
    }
    QPen stroke_pen = pen(style, unit);
    if (style.width < 1.5) // joins of a thin line are not visible
        stroke_pen.setJoinStyle(Qt::BevelJoin);
    painter.setPen(stroke_pen);
    for (const ScreenPath& piece : pieces)
        painter.drawPolyline(polygon(piece));
}

} // namespace

void paint_fill(QPainter& painter, const std::vector<ScreenPath>& rings, const FillStyle& fill,
                double unit, ScreenPoint anchor) {
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster &&
                        painter.deviceTransform().type() <= QTransform::TxScale;
    const bool tiled = raster && fill.hatch != Hatch::none;
    if (fill.opacity > 0 || tiled) {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const ScreenPath& ring : rings)
            path.addPolygon(polygon(ring));
        // Without antialiasing, since every area has a line along its edge: half the time, and no
        // pale seams between neighbours.
        const bool antialias = painter.testRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillPath(path, tiled ? hatch_brush(painter, fill, unit, anchor)
                                     : QBrush(colour(fill.colour, fill.opacity)));
        painter.setRenderHint(QPainter::Antialiasing, antialias);
    }
    if (fill.hatch != Hatch::none && !tiled)
        hatch(painter, rings, fill, unit, anchor);
}

namespace {

/// Greatest distance of lines from their shapes, in points.
constexpr double line_reach = 8;

/// Box that shapes are cut to: beyond the frame's edge on a raster, so that line ends do not show;
/// at the edge elsewhere, since Qt's SVG has no clipping.
ScreenBox cut(const PaintFrame& frame) {
    const bool raster = frame.painter.paintEngine()->type() == QPaintEngine::Raster;
    return frame.viewport.frame().grown(raster ? line_reach * frame.unit : 0);
}

} // namespace

namespace {

/// Visible part of an area and its outline, in device pixels.
QRect device_box(const PaintFrame& frame, const MapBox& ground) {
    const auto at = [&](double x, double y) {
        return qt(frame.viewport.to_screen(MapPoint::from_plane(x, y)));
    };
    const QRectF box = QRectF(at(ground.min_x, ground.max_y), at(ground.max_x, ground.min_y)) &
                       qt(frame.viewport.frame());
    const double edge = line_reach * frame.unit;
    const QRectF grown = box.adjusted(-edge, -edge, edge, edge);
    const ScreenSize size = frame.viewport.size();
    const double scale = frame.resolution;
    return QRectF(grown.topLeft() * scale, grown.size() * scale).toAlignedRect() &
           QRect(0, 0, static_cast<int>(std::lround(size.width * scale)),
                 static_cast<int>(std::lround(size.height * scale)));
}

/// A picture of a part of the frame, painted by `paint` in the frame's coordinates.
template <class Paint>
QImage picture_of(const PaintFrame& frame, const QRect& part, const Paint& paint) {
    QImage image(part.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(-part.topLeft());
    painter.scale(frame.resolution, frame.resolution);
    painter.setRenderHints(frame.painter.renderHints());
    paint(PaintFrame{painter, frame.viewport, frame.unit, frame.resolution});
    return image;
}

QImage mask_of(const PaintFrame& frame, const QRect& part, const Detail<Region>& shape) {
    const auto& within = shape.level(frame.viewport.metres_per_pixel() / frame.resolution);
    const double scale = frame.resolution;
    const ScreenBox seen{part.x() / scale, part.y() / scale, part.width() / scale,
                         part.height() / scale};
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const ScreenPath& ring : clipped_rings(*within.shape, frame.viewport, seen.grown(1),
                                                unseen / scale, within.runs.get()))
        path.addPolygon(polygon(ring));
    return picture_of(frame, part, [&](const PaintFrame& mask) {
        mask.painter.setRenderHint(QPainter::Antialiasing, false);
        mask.painter.fillPath(path, Qt::black);
    });
}

} // namespace

void paint_area(const PaintFrame& frame, const SceneArea& area, const AreaStyle& style) {
    if (!area.ground.box.meets(frame.viewport.visible()))
        return;
    const auto& level = area.ground.level(frame.viewport.metres_per_pixel() / frame.resolution);
    const Region& ground = *level.shape;
    const double tolerance = unseen / frame.resolution;
    const ScreenBox view = cut(frame);
    const bool raster = frame.painter.paintEngine()->type() == QPaintEngine::Raster;
    std::vector<ScreenPath> rings;
    if (style.fill) {
        rings = clipped_rings(ground, frame.viewport, view, tolerance, level.runs.get());
        if (!rings.empty())
            paint_fill(frame.painter, rings, *style.fill, frame.unit,
                       frame.viewport.to_screen(MapPoint()));
    }
    if (style.outline) {
        // On a raster the edge of cut rings is outside the visible part.
        if (!style.fill || !raster || !style.outline->dash.empty())
            rings = clipped_outline(ground, frame.viewport, view, tolerance, level.runs.get());
        stroke(frame.painter, rings, *style.outline, frame.unit);
    }
}

LaidPicture picture_within(const PaintFrame& frame, const Detail<Region>& within,
                           const MapBox& ground,
                           const std::function<void(const PaintFrame&)>& paint) {
    if (!ground.meets(frame.viewport.visible()))
        return {};
    const QRect part = device_box(frame, ground);
    // Qt's rasteriser takes many times as long for a clip of this many edges.
    QImage picture = picture_of(frame, part, [&](const PaintFrame& inner) {
        paint(inner);
        inner.painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        inner.painter.resetTransform();
        inner.painter.drawImage(0, 0, mask_of(frame, part, within));
    });
    picture.setDevicePixelRatio(frame.resolution);
    return {std::move(picture), QPointF(part.topLeft()) / frame.resolution};
}

void paint_line(const PaintFrame& frame, const SceneLine& line, const LineStyle& style) {
    if (!line.parts.box.meets(frame.viewport.visible()))
        return;
    const auto& level = line.parts.level(frame.viewport.metres_per_pixel() / frame.resolution);
    const std::vector<ScreenPath> pieces = clipped_lines(
        *level.shape, frame.viewport, cut(frame), unseen / frame.resolution, level.runs.get());
    if (style.casing)
        stroke(frame.painter, pieces, *style.casing, frame.unit);
    stroke(frame.painter, pieces, style.core, frame.unit);
}

} // namespace delimit
