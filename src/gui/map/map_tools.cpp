#include "gui/map/map_tools.h"

#include "gui/map/map_area.h"

#include <QActionGroup>

#include <utility>

namespace delimit {

MapTools::MapTools(MapArea& maps, QObject* parent)
    : QObject(parent), maps_(maps), group_(new QActionGroup(this)),
      pan_(new QAction(tr("&Move the map"), this)) {
    pan_->setToolTip(tr("Drag to move the map (Esc)"));
    pan_->setCheckable(true);
    pan_->setChecked(true);
    group_->addAction(pan_);
    connect(pan_, &QAction::triggered, this, [this] { choose(nullptr); });
}

void MapTools::add(MapTool* tool, QAction* command) {
    command->setCheckable(true);
    group_->addAction(command);
    commands_.emplace_back(tool, command);
    // Chosen again, it is put down, as with a hand.
    connect(command, &QAction::triggered, this,
            [this, tool] { choose(active_ == tool ? nullptr : tool); });
}

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
            // Later: it may be in the middle of what it does.
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
    QAction* checked = pan_;
    for (const auto& [of, command] : commands_)
        if (tool && of == tool)
            checked = command;
    checked->setChecked(true);
    // Its keys are for the map.
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
