#include "gui/tools/shape_tool.h"

#include "gui/base/text.h"
#include "gui/map/overlay_paint.h"

#include "delimit/map/measured.h"

#include <utility>

namespace delimit {

ShapeTool::ShapeTool(QObject* parent)
    : DrawingTool(false, EdgeRun::straight_in_longitude_latitude, parent) {
    connect(this, &MapTool::steps_changed, this, [this] {
        if (!std::exchange(problem_, QString()).isEmpty())
            emit problem_changed();
        emit hint_changed();
    });
}

void ShapeTool::draw(ShapeRequest request) {
    request_ = std::move(request);
    begin();
}

void ShapeTool::begin() {
    tint_.clear();
    start(VertexEditor(request_.closed, request_.start));
}

void ShapeTool::before_add() {
    // A single line is continued at its end.
    if (!request_.closed && !request_.several && !editor_.on_the_way())
        editor_.resume_path();
}

void ShapeTool::finish() {
    if (request_.take)
        request_.take(editor_.paths());
}

bool ShapeTool::double_click(const MapPointer& pointer) {
    if (!request_.several)
        return DrawingTool::double_click(pointer);
    editor_.finish_path();
    edited();
    return true;
}

void ShapeTool::accept() {
    emit ended();
}

void ShapeTool::set_tint(std::vector<TintedArea> areas) {
    tint_ = std::move(areas);
    emit changed();
}

void ShapeTool::paint_below(QPainter& painter, const Viewport& view) const {
    for (const TintedArea& tinted : tint_)
        paint_area(painter, view, tinted.area, tinted.colour);
}

void ShapeTool::refuse(const QString& problem) {
    problem_ = problem;
    emit problem_changed();
}

QString ShapeTool::hint() const {
    if (editor_.empty())
        return request_.closed ? tr("Click the vertices of the area")
                               : tr("Click along the line, or type coordinates");
    if (editor_.on_the_way())
        return request_.several
                   ? tr("Double click ends a part, Enter all; Backspace: one back; Esc: discard")
                   : tr("Double click or Enter: done; Backspace: one back; Esc: discard");
    return tr("Drag a vertex, click an edge to insert one, Delete removes one; Enter: done");
}

void ShapeTool::paint_readout(QPainter& painter, const Viewport& view) const {
    const auto next = next_vertex();
    const auto* path = editor_.on_the_way();
    if (!next || !path)
        return;
    std::vector<GeoPoint> vertices = *path;
    vertices.push_back(*next);
    QString text = qt_text(measured_text(measured_path(vertices).total, language()));
    if (request_.closed && vertices.size() > 2)
        text = qt_text(measured_text(measured_area(vertices).area, language()));
    paint_label(painter, on_screen(view, projector()->forward(*next)) + QPointF(16, 20), text,
                view.frame());
}

} // namespace delimit
