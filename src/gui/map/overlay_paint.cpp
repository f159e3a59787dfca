#include "gui/map/overlay_paint.h"

#include "gui/map/map_tool.h"

#include "delimit/map/clip.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace delimit {
namespace {

constexpr QSizeF padding{12, 6};

QFont label_font(const QPainter& painter, bool strong) {
    QFont font = painter.font();
    font.setBold(strong);
    return font;
}

/// Text may have several lines.
QSizeF text_size(const QPainter& painter, const QString& text, bool strong) {
    return QFontMetricsF(label_font(painter, strong)).size(0, text);
}

QPainterPath path_of(const Viewport& view, const Polyline& line) {
    QPainterPath path;
    for (std::size_t i = 0; i < line.size(); ++i)
        i == 0 ? path.moveTo(on_screen(view, line[i])) : path.lineTo(on_screen(view, line[i]));
    return path;
}

} // namespace

void paint_line(QPainter& painter, const Viewport& view, const Polyline& line, bool dashed) {
    if (line.size() < 2)
        return;
    const QPainterPath path = path_of(view, line);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(QColor(255, 255, 255, 200), 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    QPen pen(tool_colour, 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawPath(path);
}

void paint_map(QPainter& painter, const Viewport& view, const PathOnMap& path) {
    QPainterPath background;
    for (const Polyline& edge : path.edges)
        for (const MapPoint p : edge)
            background.elementCount() == 0 ? background.moveTo(on_screen(view, p))
                                           : background.lineTo(on_screen(view, p));
    background.closeSubpath();
    QColor faint = tool_colour;
    faint.setAlpha(40);
    painter.fillPath(background, faint);
}

void paint_area(QPainter& painter, const Viewport& view, const Region& area, const QColor& fill) {
    QPainterPath path;
    for (const ScreenPath& ring : clipped_rings(area, view, view.frame())) {
        QPolygonF points;
        for (const ScreenPoint p : ring)
            points << QPointF(p.x, p.y);
        path.addPolygon(points);
    }
    painter.fillPath(path, fill); // even-odd, as clipped rings want it
}

void paint_vertex(QPainter& painter, QPointF at, VertexState state) {
    const double half = state == VertexState::plain ? 3.5 : 5;
    painter.setPen(QPen(tool_colour, 1.5));
    painter.setBrush(state == VertexState::selected ? tool_colour : QColor(Qt::white));
    painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
}

void paint_snap_mark(QPainter& painter, QPointF at, const Snapped& snapped, const QString& name) {
    constexpr double reach = 8;
    const auto stroke = [&](const QPen& pen) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (snapped.to == SnapTo::settlement) {
            painter.drawEllipse(at, reach, reach);
        } else if (snapped.vertex) {
            painter.drawRect(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach));
        } else {
            painter.drawLine(at - QPointF(reach, reach), at + QPointF(reach, reach));
            painter.drawLine(at - QPointF(reach, -reach), at + QPointF(reach, -reach));
        }
    };
    stroke(QPen(QColor(255, 255, 255, 220), 4.5));
    stroke(QPen(snap_colour, 2));
    if (!name.isEmpty()) {
        const QRectF clip = painter.viewport();
        paint_label(painter, at + QPointF(14, -18), name, {0, 0, clip.width(), clip.height()});
    }
}

QSizeF label_size(const QPainter& painter, const QString& text, bool strong) {
    return text_size(painter, text, strong) + padding;
}

QRectF paint_label(QPainter& painter, QPointF at, const QString& text, const ScreenBox& frame,
                   bool strong) {
    const QSizeF size = label_size(painter, text, strong);
    const double x = std::clamp(at.x(), frame.left + 2,
                                std::max(frame.left + 2, frame.right() - size.width() - 2));
    const double y = std::clamp(at.y() - size.height() / 2, frame.top + 2,
                                std::max(frame.top + 2, frame.bottom() - size.height() - 2));
    const QRectF box(QPointF(x, y), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x26, 0x2a, 0x30, 225));
    painter.drawRoundedRect(box, 4, 4);
    painter.save();
    painter.setFont(label_font(painter, strong));
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
    return box;
}

} // namespace delimit
