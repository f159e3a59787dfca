#include "gui/tools/measure_tool.h"

#include "gui/base/text.h"
#include "gui/map/overlay_paint.h"

#include "delimit/map/measured.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <cmath>

namespace delimit {

MeasureTool::MeasureTool(What what, QObject* parent)
    : DrawingTool(what == What::area, EdgeRun::geodesic, parent), what_(what) {
    connect(this, &DrawingTool::drawing_changed, this, &MapTool::hint_changed);
}

std::vector<GeoPoint> MeasureTool::measured() const {
    std::vector<GeoPoint> vertices;
    if (!editor_.empty())
        vertices = editor_.paths().back();
    if (const auto next = next_vertex(); next && editor_.on_the_way())
        vertices.push_back(*next);
    return vertices;
}

QString MeasureTool::result() const {
    const std::vector<GeoPoint> vertices = measured();
    if (vertices.size() < 2)
        return {};
    if (what_ == What::distance)
        return qt_text(measured_text(measured_path(vertices).total, language()));
    const MeasuredArea area = measured_area(vertices);
    QString perimeter = tr("perimeter %1").arg(qt_text(measured_text(area.perimeter, language())));
    if (vertices.size() < 3)
        return perimeter;
    if (area.crosses_itself)
        return tr("the outline crosses itself") + QLatin1Char('\n') + perimeter;
    return qt_text(measured_text(area.area, language())) + QLatin1Char('\n') + perimeter;
}

QString MeasureTool::report() const {
    if (editor_.empty())
        return {};
    const std::vector<GeoPoint>& vertices = editor_.paths().back();
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    QStringList lines;
    if (what_ == What::area) {
        const MeasuredArea area = measured_area(vertices);
        lines << tr("area\t%1 m²").arg(number(area.area.count()))
              << tr("perimeter\t%1 m").arg(number(area.perimeter.count()));
    } else {
        const MeasuredPath path = measured_path(vertices);
        lines << tr("total\t%1 m").arg(number(path.total.count()));
        for (std::size_t i = 0; i < path.segments.size(); ++i)
            lines << tr("segment %1\t%2 m").arg(i + 1).arg(number(path.segments[i].count()));
    }
    return lines.join(QLatin1Char('\n'));
}

void MeasureTool::before_add() {
    // A click after a complete measurement begins a new one.
    if (!editor_.on_the_way() && !editor_.empty())
        editor_.clear();
}

void MeasureTool::finish() {
    editor_.finish_path();
    edited();
}

bool MeasureTool::key(int key, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_C && modifiers == Qt::ControlModifier && !editor_.empty()) {
        QGuiApplication::clipboard()->setText(report());
        emit copied();
        return true;
    }
    // The first Esc drops the measurement, the next ends the tool.
    if (key == Qt::Key_Escape && !editor_.empty()) {
        editor_.clear();
        edited();
        return true;
    }
    return DrawingTool::key(key, modifiers);
}

QString MeasureTool::title() const {
    return what_ == What::distance ? tr("Measure distance") : tr("Measure area");
}

QString MeasureTool::hint() const {
    if (editor_.empty())
        return what_ == What::distance ? tr("Click the start of the measurement")
                                       : tr("Click the vertices of the area");
    if (editor_.on_the_way())
        return tr(
            "Click on; double click or Enter: done; Backspace: one back; Esc: from the start");
    return tr("Ctrl+C copies the figures; click to measure again; drag a vertex to change it");
}

void MeasureTool::paint_readout(QPainter& painter, const Viewport& view) const {
    const std::vector<GeoPoint> vertices = measured();
    const QString text = result();
    if (text.isEmpty())
        return;
    if (what_ == What::distance && vertices.size() > 2)
        paint_segments(painter, view);
    MapPoint at = projector()->forward(vertices.back());
    paint_label(painter, on_screen(view, at) + QPointF(16, 20), text, view.frame(), true);
}

void MeasureTool::paint_segments(QPainter& painter, const Viewport& view) const {
    const std::vector<GeoPoint> vertices = measured();
    const MeasuredPath path = measured_path(vertices);
    for (std::size_t i = 0; i < path.segments.size(); ++i) {
        const QPointF a = on_screen(view, projector()->forward(vertices[i]));
        const QPointF b = on_screen(view, projector()->forward(vertices[i + 1]));
        const QString text = qt_text(measured_text(path.segments[i], language()));
        const QSizeF size = label_size(painter, text);
        // Without room for a label, the length is in the report only.
        if (std::hypot(b.x() - a.x(), b.y() - a.y()) < size.width() + 30)
            continue;
        paint_label(painter, (a + b) / 2 - QPointF(size.width() / 2, 0), text,
                    {-1e6, -1e6, 2e6, 2e6});
    }
}

} // namespace delimit
