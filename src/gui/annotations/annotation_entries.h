// Annotations as entries of the window's lists: their tool, their panel, their commands and keys.
#pragma once

#include "gui/map/tool.h"
#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

namespace delimit {

/// Makes the controller and tool of annotations; to be called after the maps and their tools exist.
void start_annotations(WindowContext& context);
Tool annotation_tool(WindowContext& context);
std::vector<Command> annotation_commands(WindowContext& context);
std::vector<KeyHint> annotation_keys();
Panel annotations_panel(WindowContext& context);

} // namespace delimit
