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
