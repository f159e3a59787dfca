// The window on a real X screen, as a user opens it: other tests of the window are offscreen.
#include "support/contains.h"
#include "support/program.h"
#include "support/skipped.h"

using namespace delimit::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("the window opens on an X screen and paints the comparison") {
    if (run_command({"sh", "-c", "command -v Xvfb"}).exit_code != 0)
        SKIP_TEST("Xvfb is not installed");
    const TempFolder folder;
    // Xvfb chooses a free number and writes it to its file descriptor 3.
    const std::string script = R"(
        Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3> number 2> /dev/null &
        screen=$!
        until [ -s number ] || ! kill -0 $screen 2> /dev/null; do sleep 0.1; done
        DISPLAY=:$(cat number) DELIMIT_TIMING=1 "$0" 2> told &
        window=$!
        tries=0
        until grep -q "first comparison painted" told || [ $tries = 1200 ] ||
              ! kill -0 $window 2> /dev/null; do
            sleep 0.1
            tries=$((tries + 1))
        done
        kill $window $screen
        cat told)";
    const Outcome outcome =
        run_command({"sh", "-c", script, program_file().string()},
                    {{"QT_QPA_PLATFORM", ""}, {"WAYLAND_DISPLAY", ""}}, folder.path());
    CHECK_THAT(outcome.out, ContainsSubstring("first comparison painted"));
}
