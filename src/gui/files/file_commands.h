// The project as a file in the window: what looks after it, and its commands.
#pragma once

#include "gui/widgets/window_context.h"

namespace delimit {

void start_files(WindowContext& context);
std::vector<Command> file_commands(WindowContext& context);

} // namespace delimit
