// The tools of the maps, one of them active; panning the map is the default.
#pragma once

#include "gui/map/map_tool.h"

#include <set>

namespace delimit {

class MapArea;

class MapTools : public QObject {
    Q_OBJECT

  public:
    explicit MapTools(MapArea& maps, QObject* parent = nullptr);

    /// Registers a tool that has a command of its own. Not owned.
    void add(const MapTool* tool) { commanded_.insert(tool); }
    /// Makes the tool active; null: the pointer pans the map. A tool without a command may be
    /// chosen, too. A tool that is deleted stops being active first.
    void choose(MapTool* tool);
    [[nodiscard]] MapTool* active() const { return active_; }
    /// True if no tool with a command of its own is active: the command for panning is checked.
    [[nodiscard]] bool at_rest() const { return !commanded_.contains(active_); }

    /// The next action expected by the active tool, for the status bar.
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString undo_name() const;
    [[nodiscard]] QString redo_name() const;
    /// Undoes (redoes) a step of the active tool; false if it had none.
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
