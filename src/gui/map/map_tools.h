// The tools of the maps, one of them active, each with its command; moving the map is the default.
#pragma once

#include "gui/map/map_tool.h"

#include <QAction>

#include <memory>
#include <vector>

class QActionGroup;

namespace delimit {

class MapArea;

class MapTools : public QObject {
    Q_OBJECT

  public:
    explicit MapTools(MapArea& maps, QObject* parent = nullptr);

    /// A tool with a command of its own, which becomes checkable: one at a time is checked.
    /// Neither is owned; a tool that is deleted is put away first.
    void add(MapTool* tool, QAction* command);
    /// The command that leaves the hand to the map.
    [[nodiscard]] QAction* pan() const { return pan_; }

    /// Null: the hand moves the map. A tool without a command may be chosen, too.
    void choose(MapTool* tool);
    [[nodiscard]] MapTool* active() const { return active_; }

    /// What to do next with the active tool.
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString undo_name() const;
    [[nodiscard]] QString redo_name() const;
    /// Whether the active tool had a step to take back (do again).
    bool undo();
    bool redo();

  signals:
    void chosen();
    void hint_changed();
    void steps_changed();

  private:
    MapArea& maps_;
    QActionGroup* group_;
    QAction* pan_;
    MapTool* active_ = nullptr;
    std::vector<std::pair<MapTool*, QAction*>> commands_;
};

} // namespace delimit
