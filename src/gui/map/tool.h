// A tool of the maps as a value: its command, and what it does and draws under the hand.
#pragma once

#include "gui/map/map_tool.h"
#include "gui/widgets/command.h"

namespace delimit {

class MapTools;

struct Tool {
    /// Id, text, tip, icon, keys and places. What it does and when it is checked is filled in.
    Command command;
    MapTool* tool = nullptr; ///< null: the hand moves the map
};

/// The command that takes the tool in hand; chosen again, it is put down, as with a hand.
[[nodiscard]] Command command_of(const Tool& tool, MapTools& tools);

} // namespace delimit
