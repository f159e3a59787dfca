// What the hand does on a map besides moving it: a tool is told of pointer and keys in map
// coordinates and draws what it is about over the picture. One tool at a time serves all maps.
#pragma once

#include "delimit/geo/point.h"
#include "delimit/map/viewport.h"

#include <QCursor>
#include <QObject>
#include <QPoint>
#include <QPointF>
#include <QString>

class QPainter;

namespace delimit {

class MapCanvas;

/// Where a point of the map is on a canvas with that view.
QPointF on_screen(const Viewport& view, MapPoint at);

/// Something drawn over the pictures of all maps, in the same place on each. Painted in the UI
/// thread with every frame, so it is kept small.
class MapOverlay : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;
    /// In logical pixels of the canvas; what does not show need not be drawn.
    virtual void paint(QPainter& painter, const Viewport& view) const = 0;

  signals:
    /// All maps are to draw it again.
    void changed();
};

/// The pointer over a map.
struct MapPointer {
    MapPoint at;
    double pixel = 1; ///< map metres of a logical pixel there
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    const MapCanvas* map = nullptr; ///< which of the maps; never null for a tool
};

/// The left button is the tool's: a press and release in place is a click; a press that the tool
/// does not grab drags the map, as the middle button, the wheel and arrow keys always do.
class MapTool : public MapOverlay {
    Q_OBJECT

  public:
    using MapOverlay::MapOverlay;

    /// What it is called while it is at work; may be empty.
    [[nodiscard]] virtual QString title() const { return {}; }
    [[nodiscard]] virtual QCursor cursor() const;
    /// What to do next, for the status bar.
    [[nodiscard]] virtual QString hint() const = 0;

    /// Became the active tool, or stops being it: whatever was on the way is to be put away.
    virtual void begin() {}
    virtual void end() {}

    virtual void hover(const MapPointer&) {}
    /// The pointer left the maps.
    virtual void leave() {}
    /// Whether the tool takes what lies under the pointer in hand; then `drag` and `drop` follow.
    virtual bool grab(const MapPointer&) { return false; }
    virtual void drag(const MapPointer&) {}
    virtual void drop(const MapPointer&) {}
    virtual void click(const MapPointer&) {}
    /// After the click of its first half. False: the map is enlarged, as without a tool.
    virtual bool double_click(const MapPointer&) { return true; }
    /// False: the canvas does with the key what it always does. An Escape that the tool has no
    /// use for ends it.
    virtual bool key(int, Qt::KeyboardModifiers) { return false; }

    /// Opens a menu of the tool's own for what is at that place of the screen. False: there is
    /// none, and the map's is opened.
    virtual bool show_menu(const MapCanvas&, QPoint) { return false; }

    /// Whether that key is the tool's even where the window has a shortcut with it.
    [[nodiscard]] virtual bool claims(int, Qt::KeyboardModifiers) const { return false; }

    /// Steps of the tool's own that undo and redo take before those of the document; empty names
    /// where there is none.
    [[nodiscard]] virtual QString undo_name() const { return {}; }
    [[nodiscard]] virtual QString redo_name() const { return {}; }
    virtual void undo() {}
    virtual void redo() {}

  signals:
    void hint_changed();
    void cursor_changed();
    void steps_changed(); ///< undo_name() or redo_name()
    /// The tool has done its work, or was told to stop: the hand moves the map again.
    void ended();
};

} // namespace delimit
