// A tool of the maps: receives pointer and keys in map coordinates and paints over the picture. One
// tool at a time serves all maps.
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

/// The position of a map point on a canvas with that view, logical pixels.
QPointF on_screen(const Viewport& view, MapPoint at);

/// Graphics painted over the pictures of all maps, at the same map position on each. Painted in the
/// UI thread with every frame, so it must be quick.
class MapOverlay : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;
    /// In logical pixels of the canvas; parts outside the view need not be painted.
    virtual void paint(QPainter& painter, const Viewport& view) const = 0;
    /// The same, below annotations, legend, scale bar and north arrow.
    virtual void paint_below(QPainter&, const Viewport&) const {}

  signals:
    /// All maps must paint it again.
    void changed();
};

/// The pointer over a map.
struct MapPointer {
    MapPoint at;
    double pixel = 1; ///< map metres of a logical pixel there
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    const MapCanvas* map = nullptr; ///< the map under the pointer; never null for a tool
};

/// The left button is the tool's: a press and release in one place is a click; a press that the
/// tool does not grab drags the map, as the middle button, the wheel and arrow keys always do.
class MapTool : public MapOverlay {
    Q_OBJECT

  public:
    using MapOverlay::MapOverlay;

    /// Its name while it is active; may be empty.
    [[nodiscard]] virtual QString title() const { return {}; }
    [[nodiscard]] virtual QCursor cursor() const;
    /// The next action expected of the user, for the status bar.
    [[nodiscard]] virtual QString hint() const = 0;

    /// The tool became active, or stops being so: anything unfinished is dropped.
    virtual void begin() {}
    virtual void end() {}

    virtual void hover(const MapPointer&) {}
    /// The pointer left the maps.
    virtual void leave() {}
    /// True if the tool grabs the object under the pointer; then `drag` and `drop` follow.
    virtual bool grab(const MapPointer&) { return false; }
    virtual void drag(const MapPointer&) {}
    virtual void drop(const MapPointer&) {}
    virtual void click(const MapPointer&) {}
    /// Follows the click of its first half. False: the map zooms in, as without a tool.
    virtual bool double_click(const MapPointer&) { return true; }
    /// False: the canvas handles the key. Escape not handled by the tool ends it.
    virtual bool key(int, Qt::KeyboardModifiers) { return false; }

    /// Opens the tool's own menu at a point of the screen. False: it has none there, and the map's
    /// is opened.
    virtual bool show_menu(const MapCanvas&, QPoint) { return false; }

    /// True if the key is the tool's even if it is a shortcut of the window.
    [[nodiscard]] virtual bool claims(int, Qt::KeyboardModifiers) const { return false; }

    /// Names of the tool's own steps, which undo and redo take before those of the document; empty
    /// if there is none.
    [[nodiscard]] virtual QString undo_name() const { return {}; }
    [[nodiscard]] virtual QString redo_name() const { return {}; }
    virtual void undo() {}
    virtual void redo() {}

  signals:
    void hint_changed();
    void cursor_changed();
    void steps_changed(); ///< undo_name() or redo_name()
    /// The tool has finished, or was stopped by the user: the pointer pans the map again.
    void ended();
};

} // namespace delimit
