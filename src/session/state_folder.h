// Where the program keeps what it needs to go on after it was interrupted.
#pragma once

#include <filesystem>

namespace delimit {

/// In XDG_STATE_HOME, ~/.local/state without it; made if it is not there.
std::filesystem::path state_folder(const char* name);

} // namespace delimit
