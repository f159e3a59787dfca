// Commands of the window itself: undo, settings, language, theme, help.
#pragma once

#include "gui/widgets/window_context.h"

namespace delimit {

/// The menus of the menu bar.
std::vector<Menu> window_menus();
std::vector<Command> window_commands(WindowContext& context);
/// Keys that apply everywhere.
std::vector<KeyHint> window_keys();

} // namespace delimit
