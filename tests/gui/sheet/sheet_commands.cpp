#include "support/sheet_view.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("B shows the sheet in place of the maps, and the maps again") {
    SheetWindow open;
    CHECK(open.view().isVisible());
    CHECK_FALSE(child<MapArea>(open.window).isVisible());
    QTest::keyClick(&open.window, Qt::Key_B);
    CHECK_FALSE(open.view().isVisible());
    CHECK(child<MapArea>(open.window).isVisible());
}

TEST_CASE("the sheet is copied as the very picture that would be written") {
    SheetWindow open;
    QGuiApplication::clipboard()->clear();
    command(open.window, "sheet.copy")->trigger();
    REQUIRE(eventually([] { return !QGuiApplication::clipboard()->image().isNull(); }));
    open.view().set_true_size();
    open.settle_sheet();
    QImage shown = open.stage().picture();
    shown.setDevicePixelRatio(1);
    QImage copied = QGuiApplication::clipboard()->image();
    copied.setDevicePixelRatio(1);
    copied.setColorSpace(shown.colorSpace());
    CHECK(copied.convertToFormat(QImage::Format_RGB32) ==
          shown.convertToFormat(QImage::Format_RGB32));
}

TEST_CASE(
    "the tools of the maps wait while the sheet is shown, and drawing goes back to the maps") {
    SheetWindow open;
    MapTools& tools = child<MapTools>(open.window);
    DrawingController& controller = child<DrawingController>(open.window);
    std::vector<QAction*> commands;
    for (const char* id : {"tool.measure-distance", "tool.measure-area", "tool.identify",
                           "draw.front", "place.find", "tool.move-the-map", "map.fit", "maps.one"})
        commands.push_back(command(open.window, id));
    for (const QAction* command : commands) {
        INFO(command->text().toStdString());
        CHECK_FALSE(command->isEnabled());
    }
    QTest::keyClick(&open.stage(), Qt::Key_R);
    CHECK_FALSE(tools.active());
    // As the Proposals panel asks for an area.
    controller.draw_shape("Area", true, {}, {});
    CHECK_FALSE(command(open.window, "view.sheet")->isChecked());
    CHECK(child<MapArea>(open.window).isVisible());
    CHECK(tools.active() == &controller.shape());
    for (const QAction* command : commands)
        CHECK(command->isEnabled());
}
