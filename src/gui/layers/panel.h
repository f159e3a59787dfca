// The panel of the map's layers, and the objects that add a base map.
#pragma once

#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

namespace delimit {

void start_layers(WindowContext& context);
std::vector<Command> layer_commands(WindowContext& context);
std::vector<KeyHint> layer_keys();
Panel layers_panel(WindowContext& context);

} // namespace delimit
