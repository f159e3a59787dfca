#include "gui/window/main_window.h"

#include "delimit/geo/planar.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "gui/widgets/message_bar.h"
#include "session/picture.h"
#include "support/window.h"

#include <QLabel>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("maps stand side by side, stacked, or one alone, which the picture then shows alone") {
    need_application();
    OpenWindow open;
    const QAction& other = *command(open.window, "maps.other");
    QTest::keyClick(&open.window, Qt::Key_S);
    open.settle();
    CHECK(child<MapArea>(open.window).map_frame(0).y() <
          child<MapArea>(open.window).map_frame(1).y());
    CHECK(open.map(0).width() == open.map(1).width());
    CHECK(same_view(open.map(0), open.map(1)));
    CHECK_FALSE(other.isEnabled());

    open.map(1).setFocus();
    QTest::keyClick(&open.window, Qt::Key_1);
    CHECK_FALSE(child<MapArea>(open.window).map_frame(0).isVisible());
    REQUIRE(child<MapArea>(open.window).map_frame(1).isVisible());
    CHECK(child<SheetExports>(open.window).request_for({}).options.proposals ==
          std::vector<std::size_t>{1});

    QTest::keyClick(&open.window, Qt::Key_2);
    REQUIRE(child<MapArea>(open.window).map_frame(0).isVisible());
    open.settle();
    CHECK(child<MapArea>(open.window).map_frame(0).x() <
          child<MapArea>(open.window).map_frame(1).x());
    CHECK(child<SheetExports>(open.window).request_for({}).options.proposals ==
          std::vector<std::size_t>{0, 1});
}

TEST_CASE("linked maps move and enlarge together, and each alone once the link is off") {
    need_application();
    OpenWindow open;
    open.map(0).setFocus();
    QTest::keyClick(&open.map(0), Qt::Key_Right);
    CHECK(same_view(open.map(0), open.map(1)));
    QTest::keyClick(&open.window, Qt::Key_Plus);
    CHECK(same_view(open.map(0), open.map(1)));
    QTest::mouseDClick(&open.map(1), Qt::LeftButton, {}, {100, 100});
    CHECK(same_view(open.map(0), open.map(1)));

    command(open.window, "maps.link")->trigger();
    QTest::keyClick(&open.map(1), Qt::Key_Left);
    CHECK_FALSE(same_view(open.map(0), open.map(1)));
    command(open.window, "maps.link")->trigger();
    CHECK(same_view(open.map(0), open.map(1)));
    open.settle();
}
