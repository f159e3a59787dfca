#include "gui/map/tool.h"

#include "gui/map/map_tools.h"

namespace delimit {

Command command_of(const Tool& tool, MapTools& tools) {
    Command command = tool.command;
    command.group = QStringLiteral("tool of the maps");
    command.of_maps = true;
    if (tool.tool)
        tools.add(tool.tool);
    command.checked = [&tools, of = tool.tool] {
        return of ? tools.active() == of : tools.at_rest();
    };
    command.run = [&tools, of = tool.tool] { tools.choose(tools.active() == of ? nullptr : of); };
    return command;
}

} // namespace delimit
