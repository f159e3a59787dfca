#include "delimit/analysis/control.h"

#include "support/catch.h"
#include "support/sample_snapshot.h"

#include <cmath>

using namespace delimit;

TEST_CASE("the line's length is divided among the oblasts it runs through") {
    Control control = *sample::snapshot()->control;
    measure_line(control);
    double whole = 0;
    for (std::size_t i = 0; i + 1 < control.line.parts[0].size(); ++i) {
        const MapPoint d = control.line.parts[0][i + 1] - control.line.parts[0][i];
        whole += std::hypot(d.x(), d.y());
    }
    CHECK((control.oblasts[1].line + control.oblasts[4].line).count() ==
          Approx(whole).epsilon(0.01));
    CHECK(control.oblasts[0].line == Metres(0));
    CHECK(control.oblasts[5].line == Metres(0));
}

TEST_CASE("ground of both parties that only water parts is no surer than a stretch of line") {
    const SnapshotPtr snapshot = sample::snapshot();
    Control control = *snapshot->control;
    control.line.parts.clear();
    measure_line(control);
    bool any = false;
    for (const DividedOblast& oblast : control.oblasts) {
        const bool parted = !oblast.controlled[0].empty() && !oblast.controlled[1].empty();
        CHECK(oblast.line == (parted ? kilometres(20) : Metres(0)));
        any = any || parted;
    }
    CHECK(any);
}
