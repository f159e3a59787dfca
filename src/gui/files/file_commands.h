// Project files in the window: the objects that manage them, and their commands.
#pragma once

#include "gui/widgets/window_context.h"

namespace delimit {

void start_files(WindowContext& context);
std::vector<Command> file_commands(WindowContext& context);

} // namespace delimit
