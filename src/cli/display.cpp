#include "cli/display.h"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace delimit::cli {
namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

} // namespace

bool display_is_there() {
    if (!variable("QT_QPA_PLATFORM").empty())
        return true;
    if (!variable("WAYLAND_DISPLAY").empty())
        return true;
    const std::string display = variable("DISPLAY");
    if (display.empty())
        return false;
    // ":1.0" is local, "host:1" or "localhost:10.0" (ssh -X) is not.
    if (display[0] != ':')
        return true;
    const std::string number = display.substr(1, display.find('.') - 1);
    // Connecting would be certain, but an X server with no other client restarts when its last one
    // leaves, and refuses the window meanwhile.
    std::error_code error;
    return std::filesystem::is_socket("/tmp/.X11-unix/X" + number, error);
}

} // namespace delimit::cli
