// One to four map frames, and two proposals compared on one map, in the real window.
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

#include <cmath>

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

std::vector<std::string> shown(OpenWindow& open) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < MapArea::most_map_frames; ++i)
        if (child<MapArea>(open.window).map_frame(i).isVisible())
            ids.push_back(child<MapArea>(open.window)
                              .map_frame(i)
                              .choice()
                              .currentData()
                              .toString()
                              .toStdString());
    return ids;
}

QImage seen(QWidget& widget) {
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

TEST_CASE("three and four maps show proposals that no other map shows") {
    need_application();
    OpenWindow open;
    const ProjectPtr before = open.window.document().project();
    QTest::keyClick(&open.window, Qt::Key_4);
    settle(open);
    CHECK(shown(open) == std::vector<std::string>{"us-proposal", "mutual-withdrawal", "freeze",
                                                  "russian-position"});
    // Two by two, with figures of one height.
    CHECK(child<MapArea>(open.window).map_frame(2).mapTo(&open.window, QPoint()).y() >
          child<MapArea>(open.window).map_frame(0).mapTo(&open.window, QPoint()).y());
    for (std::size_t i : {1U, 2U, 3U}) {
        CHECK(child<MapArea>(open.window).map_frame(i).panel_figures().height() ==
              child<MapArea>(open.window).map_frame(0).panel_figures().height());
        CHECK(same_view(open.map(0), open.map(i)));
    }
    CHECK(child<SheetExports>(open.window).request_for({}).options.proposals ==
          std::vector<std::size_t>{0, 1, 2, 3});
    // One map is the active one.
    open.map(3).setFocus();
    QTest::keyClick(&open.window, Qt::Key_1);
    settle(open);
    CHECK(shown(open) == std::vector<std::string>{"russian-position"});
    QTest::keyClick(&open.window, Qt::Key_3);
    settle(open);
    CHECK(shown(open).size() == 3);
    // Showing more maps is not an edit; choosing a proposal is.
    CHECK(open.window.document().project() == before);
    child<MapArea>(open.window).map_frame(2).choice().setFocus();
    QTest::keyClick(&child<MapArea>(open.window).map_frame(2).choice(), Qt::Key_End);
    settle(open);
    CHECK(open.window.document().project()->map_frames ==
          std::vector<std::string>{"us-proposal", "mutual-withdrawal", "28-point-draft"});
    command(open.window, "edit.undo")->trigger();
    CHECK(*open.window.document().project() == *before);
}

TEST_CASE("no pane is a frame behind while the maps are moved") {
    need_application();
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_4);
    settle(open);
    MapCanvas& leader = open.map(2);
    QTest::mousePress(&leader, Qt::LeftButton, {}, {100, 60});
    for (int i = 1; i <= 8; ++i) {
        // Before any event is handled, all maps have the new view, and paint it in one frame.
        QMouseEvent move(QEvent::MouseMove, QPointF(100 + 6 * i, 60 + 3 * i),
                         leader.mapToGlobal(QPointF(100 + 6 * i, 60 + 3 * i)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&leader, &move);
        for (std::size_t k = 0; k < 4; ++k)
            CHECK(same_view(open.map(k), leader));
    }
    QTest::mouseRelease(&leader, Qt::LeftButton, {}, {148, 84});
    settle(open);
}

TEST_CASE(
    "a swipe shows one proposal on either side of a divider that is dragged or moved by key") {
    need_application();
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_W);
    CompareView& compare = child<MapArea>(open.window).compare();
    REQUIRE(compare.isVisible());
    CHECK_FALSE(child<MapArea>(open.window).map_frame(0).isVisible());
    settle(open);
    SwipeStage& stage = compare.stage();
    CHECK(same_view(stage.first(), stage.second()));
    CHECK(stage.first().painter() == open.window.document().prepared()->painters[0]);
    CHECK(stage.second().painter() == open.window.document().prepared()->painters[1]);

    const auto left_part = [&](double part) {
        return QRect(0, 0, int(part * stage.width()) - 12, stage.height());
    };
    const QImage first = seen(stage.first()), both = seen(stage);
    CHECK(both.copy(left_part(0.5)) == first.copy(left_part(0.5)));
    QWidget& divider = stage.divider();
    QTest::mousePress(&divider, Qt::LeftButton, {}, divider.rect().center());
    QTest::mouseMove(&divider, divider.rect().center() + QPoint(stage.width() / 4, 0));
    QMouseEvent move(QEvent::MouseMove, QPointF(divider.rect().center()) + QPointF(120, 0),
                     divider.mapToGlobal(QPointF(divider.rect().center()) + QPointF(120, 0)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&divider, &move);
    QTest::mouseRelease(&divider, Qt::LeftButton, {}, divider.rect().center());
    const double dragged = stage.position();
    CHECK(dragged > 0.55);
    divider.setFocus();
    QTest::keyClick(&divider, Qt::Key_Left);
    CHECK(stage.position() < dragged);

    // Both move together even when maps are not linked.
    command(open.window, "maps.link")->trigger();
    stage.second().setFocus();
    QTest::keyClick(&stage.second(), Qt::Key_Left);
    CHECK(same_view(stage.first(), stage.second()));
    settle(open);

    QTest::keyClick(&open.window, Qt::Key_W, Qt::ShiftModifier);
    settle(open);
    CHECK(divider.width() > divider.height());
    // The view stays when the maps are side by side again.
    command(open.window, "maps.link")->trigger();
    const Viewport view = stage.first().viewport();
    QTest::keyClick(&open.window, Qt::Key_2);
    CHECK(open.map(0).viewport().centre() == view.centre());
}

TEST_CASE("a divider at the edge shows one proposal alone") {
    need_application();
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_W);
    settle(open);
    SwipeStage& stage = child<MapArea>(open.window).compare().stage();
    stage.set_position(7);
    CHECK(stage.position() == 1);
    stage.set_position(-1);
    CHECK(stage.position() == 0);
    CHECK(stage.second().visibleRegion().boundingRect().width() == stage.width());
}

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

    // Another proposal gives another difference; a proposal has none from itself.
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
