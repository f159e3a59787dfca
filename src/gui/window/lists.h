// The contents of the window: each room, tool and panel is one line in lists.cpp.
#pragma once

#include "gui/map/tool.h"
#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

#include <vector>

namespace delimit {

/// Menus of the menu bar; rooms add more.
std::vector<Menu> menus();
/// Makes the objects that manage documents, maps and sheets, each by its room.
void start_rooms(WindowContext& context);
/// Tools in the order of their buttons.
std::vector<Tool> tools(WindowContext& context);
std::vector<Command> commands(WindowContext& context);
/// Panels of one area in the order of their tabs.
std::vector<Panel> panels(WindowContext& context);
/// Keys without a command.
std::vector<KeyHint> keys();

} // namespace delimit
