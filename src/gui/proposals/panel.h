// The panel of proposals as an entry of the window's list.
#pragma once

#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

namespace delimit {

Panel proposals_panel(WindowContext& context);

} // namespace delimit
