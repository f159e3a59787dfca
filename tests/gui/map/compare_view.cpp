#include "gui/map/map_area.h"

#include "gui/base/text.h"
#include "gui/map/compare_view.h"
#include "gui/map/swipe_stage.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "gui/widgets/table_view.h"
#include "session/picture.h"

#include "delimit/analysis/difference.h"
#include "support/window.h"

#include <QComboBox>

using namespace delimit;
using namespace delimit::test;

namespace {

void settle(OpenWindow& open) {
    REQUIRE(eventually([&] {
        return !open.window.document().busy() &&
               child<MapArea>(open.window).compare().up_to_date() &&
               child<MapArea>(open.window).up_to_date();
    }));
}

} // namespace

TEST_CASE("an overlay draws both proposals with their names, and swapping swaps them") {
    need_application();
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_O);
    settle(open);
    CompareView& compare = child<MapArea>(open.window).compare();
    MapCanvas& map = compare.stage().first();
    REQUIRE(map.painter());
    const auto legend_of = [&] { return map.painter()->scene()->find("zones")->areas; };
    CHECK(legend_of().front().legend.starts_with("US proposal: "));
    CHECK(legend_of().back().legend.starts_with("Mutual withdrawal"));
    CHECK_FALSE(compare.stage().divider().isVisible());
    const ProposalFigures figures =
        proposal_figures(*open.window.document().prepared()->snapshot, 1, Language::english);
    CHECK(compare.panel_figures(1).withdrawal(Side::b).figure() ==
          qt_text(figures.withdrawal[1].area_text));
    QTest::keyClick(&open.window, Qt::Key_X);
    settle(open);
    CHECK(legend_of().front().legend.starts_with("Mutual withdrawal"));
    CHECK(compare.choice(0).currentData() == "mutual-withdrawal");
}

TEST_CASE("a difference shows its three parts on the map and by party and oblast in a table") {
    need_application();
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_M);
    settle(open);
    CompareView& compare = child<MapArea>(open.window).compare();
    REQUIRE(compare.table().isVisible());
    const Snapshot& snapshot = *open.window.document().prepared()->snapshot;
    const auto expected = difference_of(Projector(snapshot.projection), *snapshot.control,
                                        *snapshot.proposals[0], *snapshot.proposals[1]);
    REQUIRE(expected);
    const DifferenceTable table = difference_table(snapshot, *expected, 0, 1, Language::english);
    const QAbstractItemModel& model = *compare.table().model();
    REQUIRE(model.rowCount() == int(table.rows.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK(model.index(row, 0).data() == qt_text(table.rows[std::size_t(row)].oblast));
        for (int part = 0; part < 3; ++part)
            CHECK(model.index(row, 2 + part).data() ==
                  qt_text(table.rows[std::size_t(row)].cells[std::size_t(part)].text));
    }
    CHECK(model.headerData(3, Qt::Horizontal) == "In both");
    // Ukraine: only the US proposal, both, only the mutual; Russia: only the mutual.
    CHECK(compare.stage().first().painter()->scene()->find("zones")->areas.size() == 4);

    // Another proposal, another difference; one alone has none.
    compare.choice(1).setFocus();
    QTest::keyClick(&compare.choice(1), Qt::Key_Home);
    settle(open);
    CHECK(open.window.document().project()->map_frames[1] == "us-proposal");
    CHECK(compare.stage().first().painter()->scene()->find("zones")->areas.size() == 1);
}

TEST_CASE("the way of comparing is remembered") {
    need_application();
    {
        OpenWindow open;
        QTest::keyClick(&open.window, Qt::Key_M);
        settle(open);
        open.window.close();
    }
    {
        MainWindow again(standard_pipeline());
        QSignalSpy painted(&again, &MainWindow::first_comparison_painted);
        again.document().open(built_in_project(), built_in_places(), {});
        again.show();
        REQUIRE(eventually([&] { return painted.count() > 0; }));
        CHECK(child<MapArea>(again).compare().isVisible());
        CHECK(child<MapArea>(again).compare().table().isVisible());
        command(again, "maps.side-by-side")->trigger();
        CHECK(child<MapArea>(again).map_frame(1).isVisible());
        again.close();
    }
}
