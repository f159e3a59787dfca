#include "gui/map/statistics_strip.h"
#include "gui/base/text.h"

#include "support/sample_snapshot.h"
#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("the strip shows the figures that files and command line show") {
    need_application();
    const SnapshotPtr snapshot = sample::snapshot();
    StatisticsStrip strip;
    for (const Language language : {Language::english, Language::ukrainian}) {
        for (std::size_t i = 0; i < snapshot->proposals.size(); ++i) {
            const StripFigures figures = strip_figures(*snapshot, i, language);
            strip.show_figures(figures);
            for (Side side : both_sides) {
                CHECK(strip.vacated(side).figure() ==
                      qt_text(figures.vacated[index(side)].area_text));
                const QString note = strip.vacated(side).note();
                CHECK(note.startsWith("computed"));
                CHECK(note.contains(qt_text(figures.vacated[index(side)].share)));
            }
            CHECK(strip.reciprocity().figure() == qt_text(figures.reciprocity));
            CHECK(strip.reciprocity().note().contains(qt_text(figures.demilitarized)));
            CHECK(strip.reciprocity().note().contains(qt_text(figures.transferred)));
            if (figures.reported) {
                CHECK(strip.reported().figure() == qt_text(figures.reported->reported));
                CHECK(strip.reported().note().contains(qt_text(figures.reported->computed)));
                CHECK(strip.reported().note().contains(qt_text(figures.reported->difference)));
            } else {
                CHECK(strip.reported().figure() == "–");
            }
        }
    }
}

TEST_CASE("without figures the strip is empty") {
    need_application();
    StatisticsStrip strip;
    strip.show_figures(strip_figures(*sample::snapshot(), 0, Language::english));
    strip.show_figures(std::nullopt);
    CHECK(strip.vacated(Side::a).figure().trimmed().isEmpty());
    CHECK(strip.reported().note().isEmpty());
}
