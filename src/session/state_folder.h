// The folder of data that the program needs to continue after an interruption.
#pragma once

#include <filesystem>

namespace delimit {

/// The folder `delimit/name` in XDG_STATE_HOME, or in ~/.local/state without it; created if
/// missing.
std::filesystem::path state_folder(const char* name);

} // namespace delimit
