// A note on the maps that says what they wait for.
#pragma once

#include "gui/map/map_tool.h"

namespace delimit {

/// Painted at the middle of the upper edge; nothing while its text is empty.
class MapNote : public MapOverlay {
    Q_OBJECT

  public:
    using MapOverlay::MapOverlay;

    void set_text(const QString& text);
    [[nodiscard]] const QString& text() const { return text_; }

    void paint(QPainter& painter, const Viewport& view) const override;

  private:
    QString text_;
};

} // namespace delimit
