#include "session/state_folder.h"

#include <cstdlib>
#include <string_view>

namespace delimit {

std::filesystem::path state_folder(const char* name) {
    namespace fs = std::filesystem;
    const char* state = std::getenv("XDG_STATE_HOME");
    const char* home = std::getenv("HOME");
    // A relative one is to be ignored, says the XDG Base Directory Specification.
    const fs::path base = state && *state == '/'
                              ? fs::path(state)
                              : fs::path(home ? home : "/tmp") / ".local" / "state";
    fs::path folder = base / "delimit" / name;
    std::error_code ignored; // whoever writes into it will say so
    fs::create_directories(folder, ignored);
    return folder;
}

} // namespace delimit
