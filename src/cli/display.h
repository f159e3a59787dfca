// Detection of a screen for a window.
#pragma once

namespace delimit::cli {

/// True if there is one. By the environment, without starting Qt, which ends the program if there
/// is none. A platform named in QT_QPA_PLATFORM counts as one; a local X screen must have its
/// socket.
bool display_is_there();

} // namespace delimit::cli
