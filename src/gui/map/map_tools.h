// The tools of the maps, one of them active; moving the map is the default.
#pragma once

#include "gui/map/map_tool.h"

#include <set>

namespace delimit {

class MapArea;

class MapTools : public QObject {
    Q_OBJECT

  public:
    explicit MapTools(MapArea& maps, QObject* parent = nullptr);

    /// A tool that has a command of its own. It is not owned.
    void add(const MapTool* tool) { commanded_.insert(tool); }
    /// Null: the hand moves the map. A tool without a command may be chosen, too; one that is
    /// deleted is put away first.
    void choose(MapTool* tool);
    [[nodiscard]] MapTool* active() const { return active_; }
    /// Whether no command stands for what the hand does but that of moving the map.
    [[nodiscard]] bool at_rest() const { return !commanded_.contains(active_); }

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
    MapTool* active_ = nullptr;
    std::set<const MapTool*> commanded_;
};

} // namespace delimit
