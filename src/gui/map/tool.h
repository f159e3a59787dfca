// A tool of the maps as a value: its command, and the object that handles and paints it.
#pragma once

#include "gui/map/map_tool.h"
#include "gui/widgets/command.h"

namespace delimit {

class MapTools;

struct Tool {
    /// Id, text, tip, icon, keys and positions. `run` and `checked` are filled in by command_of.
    Command command;
    MapTool* tool = nullptr; ///< null: the pointer pans the map
};

/// The command that activates the tool; triggered again, it ends it.
[[nodiscard]] Command command_of(const Tool& tool, MapTools& tools);

} // namespace delimit
