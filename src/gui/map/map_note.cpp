#include "gui/map/map_note.h"

#include "gui/map/overlay_paint.h"

#include <utility>

namespace delimit {

void MapNote::set_text(const QString& text) {
    if (std::exchange(text_, text) != text)
        emit changed();
}

void MapNote::paint(QPainter& painter, const Viewport& view) const {
    if (text_.isEmpty())
        return;
    constexpr double edge = 12;
    const QSizeF size = label_size(painter, text_, true);
    paint_label(painter, {(view.size().width - size.width()) / 2, edge + size.height() / 2}, text_,
                view.frame(), true);
}

} // namespace delimit
