#include "cli/display.h"

#include "support/catch.h"

#include <cstdlib>
#include <string>

namespace {

/// True if a display is found with only these variables set.
bool with(const char* display, const char* wayland = nullptr, const char* platform = nullptr) {
    const auto set = [](const char* name, const char* value) {
        value ? ::setenv(name, value, 1) : ::unsetenv(name);
    };
    set("DISPLAY", display);
    set("WAYLAND_DISPLAY", wayland);
    set("QT_QPA_PLATFORM", platform);
    return delimit::cli::display_is_there();
}

} // namespace

TEST_CASE("no display where nothing names one, or where nobody answers") {
    CHECK_FALSE(with(nullptr));
    CHECK_FALSE(with(""));
    CHECK_FALSE(with(":64999"));
    CHECK_FALSE(with(":64999.0"));
    CHECK_FALSE(with((":" + std::string(200, '9')).c_str()));
}

TEST_CASE("a display that is named elsewhere or otherwise is believed") {
    CHECK(with("otherhost:0"));
    CHECK(with(nullptr, "wayland-0"));
    CHECK(with(nullptr, nullptr, "offscreen"));
}
