// What the window is made of: a room, a tool or a panel more is a line more in lists.cpp.
#pragma once

#include "gui/map/tool.h"
#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

#include <vector>

namespace delimit {

/// Menus of the menu bar; rooms have more of their own.
std::vector<Menu> menus();
/// Makes what looks after documents, maps and sheets, each by its room.
void start_rooms(WindowContext& context);
/// In the order of their buttons.
std::vector<Tool> tools(WindowContext& context);
std::vector<Command> commands(WindowContext& context);
/// Those of one side in the order of their tabs.
std::vector<Panel> panels(WindowContext& context);
/// Keys that no command has.
std::vector<KeyHint> keys();

} // namespace delimit
