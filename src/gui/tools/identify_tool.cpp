#include "gui/tools/identify_tool.h"

#include "gui/base/text.h"
#include "gui/map/overlay_paint.h"
#include "session/post.h"

#include "delimit/briefing/figures.h"
#include "delimit/map/clip.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace delimit {

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
        const QString text = qt_text(with_uncertainty(
            found_->line->distance, snapshot_->layers->control_map.provenance, language_));
        const QSizeF size = label_size(painter, text);
        // In the middle of what is seen of the way; where there is no room the panel still has it.
        std::vector<ScreenPath> seen;
        clip_line({found_->at, found_->line->at}, view, view.frame(), seen);
        for (const ScreenPath& piece : seen) {
            const ScreenPoint from = piece.front(), to = piece.back();
            if (std::hypot(to.x - from.x, to.y - from.y) > size.width() + 30)
                paint_label(painter, {(from.x + to.x - size.width()) / 2, (from.y + to.y) / 2},
                            text, view.frame());
        }
    }
    painter.setPen(QPen(Qt::white, 5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 6, 6);
    painter.setPen(QPen(tool_colour, 2.5));
    painter.drawEllipse(at, 6, 6);
}

} // namespace delimit
