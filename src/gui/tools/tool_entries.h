// The tools of this room as entries of the window's lists, with their commands and panel.
#pragma once

#include "gui/map/tool.h"
#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

namespace delimit {

/// Makes the objects shared by the tools; to be called after the maps exist.
void start_tools(WindowContext& context);

Tool hand_tool(WindowContext& context);
Tool identify_tool(WindowContext& context);
Tool distance_tool(WindowContext& context);
Tool area_tool(WindowContext& context);

/// Finding places, coordinates, drawing the line of contact, snapping.
std::vector<Command> place_commands(WindowContext& context);
std::vector<Command> drawing_commands(WindowContext& context);
std::vector<KeyHint> drawing_keys();

Panel identify_panel(WindowContext& context);

} // namespace delimit
