// Distinguishes clicks, drags of the tool and drags of the map, on one canvas.
#pragma once

#include "gui/map/map_tool.h"

#include <QPointF>
#include <QPointer>

class QMouseEvent;

namespace delimit {

class ToolHand {
  public:
    explicit ToolHand(const MapCanvas& map) : map_(map) {}

    void set_tool(MapTool* tool);
    [[nodiscard]] MapTool* tool() const { return tool_; }

    /// Each returns true if the tool took the event; otherwise it is the map's.
    bool press(const QMouseEvent& event, const Viewport& view);
    bool move(const QMouseEvent& event, const Viewport& view);
    bool release(const QMouseEvent& event, const Viewport& view);
    bool double_click(const QMouseEvent& event, const Viewport& view);
    void leave();

    /// True if the pointer, pressed, has not yet moved far enough for a drag of the map.
    [[nodiscard]] bool may_be_click() const { return pressed_ && !grabbed_; }

  private:
    [[nodiscard]] MapPointer pointer_of(const QMouseEvent& event, const Viewport& view) const;

    const MapCanvas& map_;
    QPointer<MapTool> tool_;
    bool grabbed_ = false; ///< the tool holds something
    bool pressed_ = false; ///< the press may become a click
    QPointF pressed_at_;
};

} // namespace delimit
