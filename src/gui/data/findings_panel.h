// The panel of what was repaired in the data, and what is doubtful.
#pragma once

#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

namespace delimit {

Panel findings_panel(WindowContext& context);

} // namespace delimit
