// Whether there is a screen to open a window on.
#pragma once

namespace delimit::cli {

/// Looked up in the environment, without starting Qt, which ends the program where there is none.
/// A platform named in QT_QPA_PLATFORM counts as one; a local X screen must have its socket.
bool display_is_there();

} // namespace delimit::cli
