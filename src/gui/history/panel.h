// The panel of the steps that can be undone and redone.
#pragma once

#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

namespace delimit {

Panel history_panel(WindowContext& context);

} // namespace delimit
