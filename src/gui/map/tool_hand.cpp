#include "gui/map/tool_hand.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>

#include <utility>

namespace delimit {
MapPointer ToolHand::pointer_of(const QMouseEvent& event, const Viewport& view) const {
    const QPointF p = event.position();
    return {view.to_map({p.x(), p.y()}), view.metres_per_pixel(), event.modifiers(), &map_};
}

void ToolHand::set_tool(MapTool* tool) {
    tool_ = tool;
    grabbed_ = pressed_ = false;
}

bool ToolHand::press(const QMouseEvent& event, const Viewport& view) {
    if (!tool_ || event.button() != Qt::LeftButton)
        return false;
    grabbed_ = tool_->grab(pointer_of(event, view));
    pressed_ = true;
    pressed_at_ = event.position();
    return grabbed_;
}

bool ToolHand::move(const QMouseEvent& event, const Viewport& view) {
    if (!tool_)
        return false;
    if (grabbed_) {
        tool_->drag(pointer_of(event, view));
        return true;
    }
    // The pointer is never quite still: the map does not move before startDragDistance.
    if (pressed_) {
        const QPointF moved = event.position() - pressed_at_;
        if (moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
            return true;
        pressed_ = false;
    }
    tool_->hover(pointer_of(event, view));
    return false;
}

bool ToolHand::release(const QMouseEvent& event, const Viewport& view) {
    if (!tool_ || event.button() != Qt::LeftButton)
        return false;
    const bool held = std::exchange(grabbed_, false), clicked = std::exchange(pressed_, false);
    if (held)
        tool_->drop(pointer_of(event, view));
    else if (clicked)
        tool_->click(pointer_of(event, view));
    return held || clicked;
}

bool ToolHand::double_click(const QMouseEvent& event, const Viewport& view) {
    return tool_ && event.button() == Qt::LeftButton &&
           tool_->double_click(pointer_of(event, view));
}

void ToolHand::leave() {
    if (tool_)
        tool_->leave();
}

} // namespace delimit
