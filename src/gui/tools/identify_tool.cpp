#include "gui/tools/identify_tool.h"

#include "gui/base/text.h"
#include "gui/map/overlay_paint.h"
#include "session/post.h"

#include "delimit/briefing/figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace delimit {

namespace {

/// The last point inside the frame on the way from `at` to `there`; `at` if it is outside itself.
QPointF as_far_as_seen(QPointF at, QPointF there, const ScreenBox& frame) {
    double share = 1;
    const auto stop = [&share](double from, double to, double low, double high) {
        if (from < low || from > high)
            share = 0;
        else if (to < low || to > high)
            share = std::min(share, ((to < low ? low : high) - from) / (to - from));
    };
    stop(at.x(), there.x(), frame.left, frame.right());
    stop(at.y(), there.y(), frame.top, frame.bottom());
    return at + share * (there - at);
}

} // namespace

IdentifyTool::IdentifyTool(QObject* parent) : MapTool(parent) {}

void IdentifyTool::set_snapshot(const SnapshotPtr& snapshot, Locale language) {
    language_ = language;
    const bool moved = snapshot_ && snapshot_->projection != snapshot->projection;
    snapshot_ = snapshot;
    identifier_ = std::make_shared<Identifier>(snapshot);
    // The facts name zones of the last snapshot.
    if (const auto before = std::exchange(found_, {}); before && !moved)
        identify(before->at);
    emit identified();
    emit changed();
}

void IdentifyTool::identify(MapPoint at) {
    if (!identifier_)
        return;
    worker_.start(
        [this, at, number = ++request_, identifier = identifier_](const std::stop_token& stop) {
            if (stop.stop_requested())
                return;
            auto answer = identifier->identify(at);
            post_to(this, [this, number, identifier, answer = std::move(answer)] {
                if (number != request_ || identifier != identifier_)
                    return;
                found_ = answer;
                emit identified();
                emit changed();
            });
        });
}

void IdentifyTool::click(const MapPointer& pointer) {
    identify(pointer.at);
}

void IdentifyTool::end() {
    ++request_;
    found_.reset();
    emit identified();
    emit changed();
}

QString IdentifyTool::hint() const {
    return tr("Click a map: oblast, control, distances to the line and to every zone's edge");
}

void IdentifyTool::paint(QPainter& painter, const Viewport& view) const {
    if (!found_)
        return;
    const QPointF at = on_screen(view, found_->at);
    if (found_->line) {
        paint_line(painter, view, {found_->at, found_->line->at}, true);
        const QPointF there = on_screen(view, found_->line->at);
        painter.setPen(QPen(tool_colour, 2));
        painter.setBrush(Qt::white);
        painter.drawEllipse(there, 4, 4);
        const QString text =
            qt_text(with_uncertainty(length_text(found_->line->distance, language_),
                                     snapshot_->layers->control_map.provenance, language_));
        const QSizeF size = label_size(painter, text);
        const QPointF seen = as_far_as_seen(at, there, view.frame()) - at;
        // Where there is no room the panel still has it.
        if (std::hypot(seen.x(), seen.y()) > size.width() + 30)
            paint_label(painter, at + seen / 2 - QPointF(size.width() / 2, 0), text, view.frame());
    }
    painter.setPen(QPen(Qt::white, 5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 6, 6);
    painter.setPen(QPen(tool_colour, 2.5));
    painter.drawEllipse(at, 6, 6);
}

} // namespace delimit
