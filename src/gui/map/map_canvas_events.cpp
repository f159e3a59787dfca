// Events of a map: mouse, wheel, trackpad and keys; the active tool has the left button and keys.
#include "gui/map/map_canvas.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

namespace delimit {
namespace {

/// Zoom factor of one notch of a wheel.
constexpr double notch_factor = 1.25;
/// Logical pixels of two-finger movement that double the scale.
constexpr double pixels_per_doubling = 180;
/// Part of the width or height that an arrow key moves the map by.
constexpr double arrow_part = 0.125;

ScreenPoint screen_point(QPointF p) {
    return {p.x(), p.y()};
}

double wheel_factor(const QWheelEvent& event) {
    // Trackpads report pixels; X11 reports them for wheels as well, wrongly, but without a phase.
    if (!event.pixelDelta().isNull() && event.phase() != Qt::NoScrollPhase)
        return std::exp2(event.pixelDelta().y() / pixels_per_doubling);
    return std::pow(notch_factor, event.angleDelta().y() / 120.0);
}

} // namespace

void MapCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    if (serves_tools() && hand_.press(*event, viewport_))
        return;
    dragged_from_ = event->position();
    // With a tool it may become a click.
    if (!hand_.may_be_click())
        show_cursor();
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!painter_)
        return;
    const bool taken = serves_tools() && hand_.move(*event, viewport_);
    if (dragged_from_ && !taken) {
        show_cursor();
        const QPointF moved = event->position() - *dragged_from_;
        dragged_from_ = event->position();
        user_view(viewport_.panned(moved.x(), moved.y()));
    }
    emit pointer_moved(viewport_.to_map(screen_point(event->position())));
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
    dragged_from_.reset();
    show_cursor();
    if (painter_)
        hand_.release(*event, viewport_);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (serves_tools() && hand_.double_click(*event, viewport_))
        return;
    if (event->button() == Qt::LeftButton)
        user_view(viewport_.zoomed(2, screen_point(event->position())));
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
    user_view(viewport_.zoomed(wheel_factor(*event), screen_point(event->position())));
    event->accept();
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
    if (MapTool* tool = hand_.tool(); tool && serves_tools()) {
        if (tool->key(event->key(), event->modifiers()))
            return;
        if (event->key() == Qt::Key_Escape) {
            emit tool->ended();
            return;
        }
    }
    const double part = event->modifiers() & Qt::ShiftModifier ? 4 * arrow_part : arrow_part;
    switch (event->key()) {
    case Qt::Key_Left:
        return user_view(viewport_.panned(width() * part, 0));
    case Qt::Key_Right:
        return user_view(viewport_.panned(-width() * part, 0));
    case Qt::Key_Up:
        return user_view(viewport_.panned(0, height() * part));
    case Qt::Key_Down:
        return user_view(viewport_.panned(0, -height() * part));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(step_factor);
    case Qt::Key_Minus:
        return zoom(1 / step_factor);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (!painter_)
        return;
    const bool by_mouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint at = by_mouse ? event->pos() : rect().center();
    emit menu_wanted(viewport_.to_map(screen_point(at)), mapToGlobal(at));
}

void MapCanvas::leaveEvent(QEvent*) {
    hand_.leave();
    emit pointer_moved(std::nullopt);
}

void MapCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    emit focused();
}

void MapCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool MapCanvas::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            user_view(viewport_.zoomed(1 + gesture->value(), screen_point(gesture->position())));
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (hand_.tool() && serves_tools() && hand_.tool()->claims(key->key(), key->modifiers())) {
            event->accept();
            return true;
        }
    }
    // Shown for the first time, or moved to a screen of another resolution.
    if (event->type() == QEvent::Show || event->type() == QEvent::ScreenChangeInternal)
        request_picture();
    return QWidget::event(event);
}

} // namespace delimit
