// The maps in the window: what makes them, their commands and keys.
#pragma once

#include "gui/widgets/window_context.h"

namespace delimit {

/// Makes the maps, the label of the position, and what keeps them on the document.
void start_maps(WindowContext& context);
std::vector<Command> map_commands(WindowContext& context);
std::vector<KeyHint> map_keys();

} // namespace delimit
