#include "gui/tools/place_mark.h"

#include "gui/map/overlay_paint.h"

#include <QPainter>

namespace delimit {
namespace {

constexpr int shown_ms = 10'000;

} // namespace

PlaceMark::PlaceMark(QObject* parent) : MapOverlay(parent) {
    fades_.setSingleShot(true);
    fades_.setInterval(shown_ms);
    connect(&fades_, &QTimer::timeout, this, [this] {
        at_.reset();
        emit changed();
    });
}

void PlaceMark::mark(MapPoint at, const QString& name) {
    at_ = at;
    name_ = name;
    fades_.start();
    emit changed();
}

void PlaceMark::paint(QPainter& painter, const Viewport& view) const {
    if (!at_)
        return;
    const QPointF there = on_screen(view, *at_);
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(Qt::white, 6), QPen(snap_colour, 3)}) {
        painter.setPen(pen);
        painter.drawEllipse(there, 13, 13);
    }
    paint_label(painter, there + QPointF(20, 0), name_, view.frame(), true);
}

} // namespace delimit
