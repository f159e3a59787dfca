// Layout and linked movement of the maps in the window.
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

TEST_CASE("with one map a key flicks between the proposals on the same ground") {
    need_application();
    OpenWindow open;
    open.map(0).setFocus();
    QTest::keyClick(&open.window, Qt::Key_1);
    QTest::keyClick(&open.window, Qt::Key_Plus);
    for (std::size_t shown : {1U, 0U, 1U}) {
        QTest::keyClick(&open.window, Qt::Key_V);
        REQUIRE(child<MapArea>(open.window).map_frame(shown).isVisible());
        CHECK_FALSE(child<MapArea>(open.window).map_frame(1 - shown).isVisible());
        CHECK(same_view(open.map(0), open.map(1)));
        REQUIRE(eventually([&] { return open.map(shown).up_to_date(); }));
        CHECK(same_view(open.map(0), open.map(1)));
        CHECK(open.map(shown).painter() != open.map(1 - shown).painter());
    }
}

TEST_CASE("a key gives the window the whole screen, and gives it back") {
    need_application();
    OpenWindow open;
    const QSize before = open.window.size();
    QAction& action = *command(open.window, "view.full-screen");
    QTest::keyClick(&open.window, Qt::Key_F11);
    CHECK(open.window.isFullScreen());
    CHECK(action.isChecked());
    QTest::keyClick(&open.window, Qt::Key_F11);
    CHECK_FALSE(open.window.isFullScreen());
    CHECK(open.window.size() == before);
    // As by the button of the desktop.
    open.window.setWindowState(Qt::WindowFullScreen);
    CHECK(action.isChecked());
    open.window.setWindowState(Qt::WindowNoState);
    CHECK_FALSE(action.isChecked());
}

TEST_CASE("enlarged by key, what was fitted stays in sight") {
    need_application();
    OpenWindow open;
    open.map(0).setFocus();
    const MapPoint middle = open.map(0).painter()->scene()->focus.centre();
    const ScreenPoint before = open.map(0).viewport().to_screen(middle);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&open.window, Qt::Key_Plus);
    const ScreenPoint after = open.map(0).viewport().to_screen(middle);
    CHECK(std::abs(after.x - before.x) < 1);
    CHECK(std::abs(after.y - before.y) < 1);
    CHECK(same_view(open.map(0), open.map(1)));
    // After the map was moved it zooms about its own middle, from either map.
    QTest::keyClick(&open.map(0), Qt::Key_Right);
    const MapPoint centre = open.map(0).viewport().centre();
    for (std::size_t map_frame : {0U, 1U}) {
        open.map(map_frame).setFocus();
        QTest::keyClick(&open.window, Qt::Key_Plus);
        CHECK(distance(open.map(map_frame).viewport().centre(), centre) < 1);
    }
}

TEST_CASE("how the maps stand is remembered, one alone too") {
    need_application();
    {
        OpenWindow open;
        QTest::keyClick(&open.window, Qt::Key_1);
        open.window.close();
    }
    {
        MainWindow again(standard_pipeline());
        QSignalSpy painted(&again, &MainWindow::first_comparison_painted);
        again.document().open(built_in_project(), built_in_places(), {});
        again.show();
        REQUIRE(eventually([&] { return painted.count() > 0; }));
        CHECK(child<MapArea>(again).map_frame(0).isVisible());
        CHECK_FALSE(child<MapArea>(again).map_frame(1).isVisible());
        command(again, "maps.side-by-side")->trigger();
        CHECK(child<MapArea>(again).map_frame(1).isVisible());
        again.close();
    }
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

TEST_CASE("whole study area and zone bring their ground into view") {
    need_application();
    OpenWindow open;
    open.map(0).setFocus();
    const Scene& scene = *open.map(0).painter()->scene();
    const auto shows = [&](const MapBox& box) {
        const MapBox seen = open.map(0).viewport().visible();
        return seen.contains(MapPoint::from_plane(box.min_x, box.min_y)) &&
               seen.contains(MapPoint::from_plane(box.max_x, box.max_y));
    };
    QTest::keyClick(&open.window, Qt::Key_Home);
    CHECK(shows(scene.study_area));
    CHECK(same_view(open.map(0), open.map(1)));
    const double wide = open.map(0).viewport().metres_per_pixel();
    QTest::keyClick(&open.window, Qt::Key_Z);
    CHECK(shows(scene.zones));
    CHECK(open.map(0).viewport().metres_per_pixel() < wide / 3);
}

TEST_CASE("the pointer is told in the status bar and crossed on the other map") {
    need_application();
    OpenWindow open;
    auto* text = open.window.findChild<QLabel*>("pointer");
    // Kramatorsk, in the part of Donetsk oblast under Ukrainian control.
    const Projector projector(open.map(0).painter()->scene()->projection);
    const ScreenPoint at =
        open.map(0).viewport().to_screen(projector.forward(GeoPoint::degrees(37.58, 48.74)));
    QTest::mouseMove(&open.map(0), {1, 1});
    QTest::mouseMove(&open.map(0), QPoint(int(at.x), int(at.y)));
    REQUIRE(eventually([&] { return !text->text().isEmpty(); }));
    CHECK(text->text().contains("Donetsk"));
    CHECK(text->text().contains("Ukraine"));
    CHECK(text->text().contains("37."));
    CHECK(open.map(1).cross());
    CHECK_FALSE(open.map(0).cross());
}

TEST_CASE("the hint of the first start stays away once it is closed, and is not closed by others") {
    need_application();
    QSettings().remove("window/hint-seen");
    {
        OpenWindow open;
        open.window.show_hint();
        CHECK(child<MessageBar>(open.window).text().contains("Choose a proposal"));
        // A message shown above the hint is another one.
        child<MessageBar>(open.window).show_message(MessageBar::Kind::information, "Written");
        QTest::keyClick(&child<MessageBar>(open.window), Qt::Key_Escape);
        CHECK_FALSE(Settings::hint_seen());
    }
    {
        OpenWindow open;
        open.window.show_hint();
        REQUIRE(child<MessageBar>(open.window).isVisible());
        command(open.window, "view.language.ukrainian")->trigger();
        CHECK(child<MessageBar>(open.window).text().contains("пропозицію"));
        QTest::keyClick(&child<MessageBar>(open.window), Qt::Key_Escape);
        command(open.window, "view.language.english")->trigger();
    }
    OpenWindow open;
    open.window.show_hint();
    CHECK_FALSE(child<MessageBar>(open.window).isVisible());
}
