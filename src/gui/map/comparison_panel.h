// The panel that compares all proposals in a table.
#pragma once

#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

namespace delimit {

Panel comparison_panel(WindowContext& context);
std::vector<KeyHint> table_keys();

} // namespace delimit
