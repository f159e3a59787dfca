#include "session/state_folder.h"

#include <cstdlib>
#include <string_view>

namespace delimit {

std::filesystem::path state_folder(const char* name) {
    namespace fs = std::filesystem;
    const char* state = std::getenv("XDG_STATE_HOME");
    const char* home = std::getenv("HOME");
    // Relative paths are ignored, as the XDG Base Directory Specification requires.
    const fs::path base = state && *state == '/'
                              ? fs::path(state)
                              : fs::path(home ? home : "/tmp") / ".local" / "state";
    fs::path folder = base / "delimit" / name;
    std::error_code ignored; // writing into the folder reports the error
    fs::create_directories(folder, ignored);
    return folder;
}

} // namespace delimit
