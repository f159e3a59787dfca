// The tools of this room as entries of the window's lists, with the commands and the panel that
// belong to them.
#pragma once

#include "gui/map/tool.h"
#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

namespace delimit {

/// Makes what the tools share; after the maps.
void start_tools(WindowContext& context);

Tool hand_tool(WindowContext& context);
Tool identify_tool(WindowContext& context);
Tool distance_tool(WindowContext& context);
Tool area_tool(WindowContext& context);

/// Finding places, positions, drawing the line of contact, snapping.
std::vector<Command> place_commands(WindowContext& context);
std::vector<Command> drawing_commands(WindowContext& context);
std::vector<KeyHint> drawing_keys();

Panel identify_panel(WindowContext& context);

} // namespace delimit
