// The maps in the window: their objects, commands and keys.
#pragma once

#include "gui/widgets/window_context.h"

namespace delimit {

/// Makes the maps, the label of the position, and the object that updates them from the document.
void start_maps(WindowContext& context);
std::vector<Command> map_commands(WindowContext& context);
std::vector<KeyHint> map_keys();

} // namespace delimit
