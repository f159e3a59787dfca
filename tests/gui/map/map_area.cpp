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

} // namespace

TEST_CASE("a map that is fitted is so in every layout, one that was moved stays where it is") {
    need_application();
    OpenWindow open;
    REQUIRE(open.map(0).fitted());
    const MapBox box = *open.map(0).fitted();
    const auto holds_box = [&] {
        const Viewport& view = open.map(0).viewport();
        const ScreenPoint low = view.to_screen(MapPoint::metres(box.min_x, box.min_y));
        const ScreenPoint high = view.to_screen(MapPoint::metres(box.max_x, box.max_y));
        return low.x >= 0 && high.x <= view.size().width && high.y >= 0 &&
               low.y <= view.size().height;
    };
    for (const Qt::Key layout : {Qt::Key_4, Qt::Key_S, Qt::Key_1, Qt::Key_2}) {
        QTest::keyClick(&open.window, layout);
        settle(open);
        CHECK(holds_box());
    }
    open.map(0).zoom(3);
    const Viewport moved = open.map(0).viewport();
    QTest::keyClick(&open.window, Qt::Key_4);
    settle(open);
    CHECK(open.map(0).viewport().centre() == moved.centre());
    CHECK(open.map(0).viewport().metres_per_pixel() == moved.metres_per_pixel());
}

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
