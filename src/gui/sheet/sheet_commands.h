// The sheet in the window: its objects, commands and keys.
#pragma once

#include "gui/widgets/window_context.h"

namespace delimit {

/// Makes the view of the sheet, which replaces the maps while it is shown.
void start_sheet(WindowContext& context);
std::vector<Command> sheet_commands(WindowContext& context);
std::vector<KeyHint> sheet_keys();

} // namespace delimit
