// The panel of data checks: repairs and doubtful data.
#pragma once

#include "gui/widgets/panel.h"
#include "gui/widgets/window_context.h"

namespace delimit {

Panel findings_panel(WindowContext& context);

} // namespace delimit
