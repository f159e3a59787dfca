#include "gui/map/figures_panel.h"
#include "gui/base/text.h"

#include "support/sample_snapshot.h"
#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("the strip shows the figures that files and command line show") {
    need_application();
    const SnapshotPtr snapshot = sample::snapshot();
    FiguresPanel panel_figures;
    for (const Language language : {Language::english, Language::ukrainian}) {
        for (std::size_t i = 0; i < snapshot->proposals.size(); ++i) {
            const ProposalFigures figures = proposal_figures(*snapshot, i, language);
            panel_figures.show_figures(figures);
            for (Side side : both_sides) {
                CHECK(panel_figures.withdrawal(side).figure() ==
                      qt_text(figures.withdrawal[index(side)].area_text));
                const QString note = panel_figures.withdrawal(side).note();
                CHECK(note.startsWith("computed"));
                CHECK(note.contains(qt_text(figures.withdrawal[index(side)].share)));
            }
            CHECK(panel_figures.withdrawal_ratio().figure() == qt_text(figures.withdrawal_ratio));
            CHECK(panel_figures.withdrawal_ratio().note().contains(qt_text(figures.demilitarized)));
            CHECK(panel_figures.withdrawal_ratio().note().contains(qt_text(figures.transferred)));
            if (figures.reported) {
                CHECK(panel_figures.reported().figure() == qt_text(figures.reported->reported));
                CHECK(
                    panel_figures.reported().note().contains(qt_text(figures.reported->computed)));
                CHECK(panel_figures.reported().note().contains(
                    qt_text(figures.reported->difference)));
            } else {
                CHECK(panel_figures.reported().figure() == "–");
            }
        }
    }
}

TEST_CASE("without figures the strip is empty") {
    need_application();
    FiguresPanel panel_figures;
    panel_figures.show_figures(proposal_figures(*sample::snapshot(), 0, Language::english));
    panel_figures.show_figures(std::nullopt);
    CHECK(panel_figures.withdrawal(Side::a).figure().trimmed().isEmpty());
    CHECK(panel_figures.reported().note().isEmpty());
}
