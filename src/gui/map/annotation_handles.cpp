#include "gui/map/annotation_handles.h"

#include "gui/map/overlay_paint.h"

#include "delimit/geo/geodesic.h"
#include "delimit/model/edit_annotations.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

using What = AnnotationHandle::What;

constexpr double narrowest = 24;    // points, of a text
constexpr double smallest_ring = 3; // points
constexpr Metres smallest_circle = Metres(10);

double distance(ScreenPoint a, ScreenPoint b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

struct Handles {
    const SceneAnnotation& scene;
    const PlacedAnnotation& placed;
    const Viewport& view;
    std::vector<AnnotationHandle> made;

    void vertices(bool closed) {
        const auto& points = placed.points;
        for (std::size_t i = 0; i < points.size(); ++i)
            made.push_back({What::vertex, i, points[i]});
        for (std::size_t i = 0; i + (closed ? 0 : 1) < points.size(); ++i) {
            const ScreenPoint a = points[i], b = points[(i + 1) % points.size()];
            if (distance(a, b) > 36)
                made.push_back({What::edge, i, {(a.x + b.x) / 2, (a.y + b.y) / 2}});
        }
    }
    void width() {
        if (placed.text)
            made.push_back({What::width, 0, {placed.text->right(), placed.text->centre().y}});
    }
    void operator()(const Note&) { width(); }
    void operator()(const Callout&) {
        made.push_back({What::vertex, 0, placed.points.front()});
        width();
    }
    void operator()(const DrawnLine&) { vertices(false); }
    void operator()(const DrawnPolygon&) { vertices(true); }
    void operator()(const DrawnCircle&) {
        made.push_back({What::radius, 0, to_screen(scene.outline[scene.outline.size() / 4], view)});
    }
    void operator()(const NumberMarker&) {}
    void operator()(const Highlight&) {
        for (const AnnotationPart& part : placed.parts)
            if (const auto* disc = std::get_if<AnnotationDisc>(&part)) {
                made.push_back({What::radius, 0, {disc->centre.x + disc->radius, disc->centre.y}});
                return;
            }
    }
};

struct Dragged {
    const AnnotationHandle& handle;
    ScreenPoint to;
    const Viewport& view;
    const Projector& projector;
    double unit;

    [[nodiscard]] Anchor anchor(const Anchor& like) const {
        return to_anchor(to, like, view, projector);
    }
    [[nodiscard]] ScreenPoint screen(const Anchor& at) const {
        return to_screen(to_map(at, projector), view);
    }
    /// The width of a text that is resized about its middle, points.
    [[nodiscard]] double width(double middle) const {
        return std::max(2 * std::abs(to.x - middle) / unit, narrowest);
    }

    AnnotationShape operator()(Note note) const {
        note.width = width(screen(note.at).x);
        return note;
    }
    AnnotationShape operator()(Callout callout) const {
        const ScreenPoint target = screen(callout.target);
        const ScreenPoint text{target.x + callout.dx * unit, target.y + callout.dy * unit};
        if (handle.what == What::width) {
            callout.width = width(text.x);
        } else {
            // The text stays where it is.
            callout.target = anchor(callout.target);
            callout.dx = (text.x - to.x) / unit;
            callout.dy = (text.y - to.y) / unit;
        }
        return callout;
    }
    AnnotationShape operator()(DrawnLine line) const {
        if (handle.what == What::edge)
            return with_vertex(line, handle.index, anchor(line.points[handle.index]));
        line.points[handle.index] = anchor(line.points[handle.index]);
        return line;
    }
    AnnotationShape operator()(DrawnPolygon polygon) const {
        if (handle.what == What::edge)
            return with_vertex(polygon, handle.index, anchor(polygon.points[handle.index]));
        polygon.points[handle.index] = anchor(polygon.points[handle.index]);
        return polygon;
    }
    AnnotationShape operator()(DrawnCircle circle) const {
        circle.radius = std::max(
            geodesic_distance(circle.centre, projector.inverse(view.to_map(to))), smallest_circle);
        return circle;
    }
    AnnotationShape operator()(NumberMarker marker) const { return marker; }
    AnnotationShape operator()(Highlight highlight) const {
        highlight.radius = std::max(distance(screen(highlight.at), to) / unit, smallest_ring);
        return highlight;
    }
};

} // namespace

std::vector<AnnotationHandle> handles_of(const SceneAnnotation& scene,
                                         const PlacedAnnotation& placed, const Viewport& view) {
    if (scene.annotation.locked)
        return {};
    Handles handles{scene, placed, view, {}};
    std::visit(handles, scene.annotation.shape);
    return std::move(handles.made);
}

std::optional<AnnotationHandle> handle_at(const std::vector<AnnotationHandle>& handles,
                                          ScreenPoint at, double reach) {
    const AnnotationHandle* best = nullptr;
    double least = reach;
    for (const AnnotationHandle& handle : handles)
        if (const double away = distance(handle.at, at);
            away <= least && !(best && handle.what == What::edge && best->what != What::edge)) {
            best = &handle;
            least = away;
        }
    return best ? std::optional(*best) : std::nullopt;
}

AnnotationShape dragged(const AnnotationShape& shape, const AnnotationHandle& handle,
                        ScreenPoint to, const Viewport& view, const Projector& projector,
                        double units_per_point) {
    return std::visit(Dragged{handle, to, view, projector, units_per_point}, shape);
}

void paint_mark(QPainter& painter, const SceneAnnotation& scene, const PlacedAnnotation& placed,
                const Viewport& view, bool alone) {
    const bool lines = std::holds_alternative<DrawnLine>(scene.annotation.shape) ||
                       std::holds_alternative<DrawnPolygon>(scene.annotation.shape);
    if (!alone || !lines) {
        const QRectF box =
            QRectF(placed.box.left, placed.box.top, placed.box.width, placed.box.height)
                .adjusted(-3, -3, 3, 3);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(255, 255, 255, 200), 2.4));
        painter.drawRoundedRect(box, 2, 2);
        QPen dashes(tool_colour, 1, Qt::CustomDashLine);
        dashes.setDashPattern({4, 3});
        painter.setPen(dashes);
        painter.drawRoundedRect(box, 2, 2);
    }
    if (!alone)
        return;
    for (const AnnotationHandle& handle : handles_of(scene, placed, view)) {
        const QPointF at(handle.at.x, handle.at.y);
        painter.setPen(QPen(tool_colour, 1.4));
        painter.setBrush(handle.what == What::edge ? QColor(255, 255, 255, 150) : Qt::white);
        if (handle.what == What::edge)
            painter.drawEllipse(at, 3, 3);
        else
            painter.drawRect(QRectF(at.x() - 3.5, at.y() - 3.5, 7, 7));
    }
}

} // namespace delimit
