#include "cli/display.h"

#include <cstdlib>
#include <filesystem>
#include <string>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace delimit::cli {
namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// Whether something listens on the socket; an X server leaves its file behind when it is killed.
bool listens(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return false;
    path.copy(address.sun_path, path.size());
    const int handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (handle < 0)
        return false;
    const bool connected =
        ::connect(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(handle);
    return connected;
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
    return listens("/tmp/.X11-unix/X" + number);
}

} // namespace delimit::cli
