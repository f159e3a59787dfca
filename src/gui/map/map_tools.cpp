#include "gui/map/map_tools.h"

#include "gui/map/map_area.h"

#include <utility>

namespace delimit {

MapTools::MapTools(MapArea& maps, QObject* parent) : QObject(parent), maps_(maps) {}

void MapTools::choose(MapTool* tool) {
    if (tool != active_) {
        if (MapTool* before = std::exchange(active_, nullptr)) {
            disconnect(before, nullptr, this, nullptr);
            before->end();
        }
        active_ = tool;
        maps_.set_tool(tool);
        if (tool) {
            connect(tool, &MapTool::hint_changed, this, &MapTools::hint_changed);
            connect(tool, &MapTool::steps_changed, this, &MapTools::steps_changed);
            // Queued: the tool may be in the middle of its own function.
            connect(
                tool, &MapTool::ended, this,
                [this, tool] {
                    if (active_ == tool)
                        choose(nullptr);
                },
                Qt::QueuedConnection);
            connect(tool, &QObject::destroyed, this, [this] {
                active_ = nullptr;
                choose(nullptr);
            });
            tool->begin();
        }
        emit chosen();
        emit hint_changed();
        emit steps_changed();
    }
    // The keyboard focus moves to the map, whose keys the tool gets.
    if (tool)
        maps_.active().setFocus();
}

QString MapTools::hint() const {
    return active_ ? active_->hint() : QString();
}

QString MapTools::undo_name() const {
    return active_ ? active_->undo_name() : QString();
}

QString MapTools::redo_name() const {
    return active_ ? active_->redo_name() : QString();
}

bool MapTools::undo() {
    if (undo_name().isEmpty())
        return false;
    active_->undo();
    return true;
}

bool MapTools::redo() {
    if (redo_name().isEmpty())
        return false;
    active_->redo();
    return true;
}

} // namespace delimit
