#include "gui/map/position_label.h"

#include "gui/base/settings.h"
#include "support/window.h"

#include <QClipboard>
#include <QMenu>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a label without a position copies nothing") {
    need_application();
    PositionLabel label;
    QGuiApplication::clipboard()->setText("before");
    QTest::mouseClick(&label, Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == "before");
    CHECK(label.text().isEmpty());
}

TEST_CASE("a click copies the position in the format chosen, which is remembered") {
    need_application();
    PositionLabel label;
    const GeoPoint at = GeoPoint::degrees(37.83, 48.59);
    label.show_place(at, "Donetsk");
    CHECK(label.text().contains("Donetsk"));
    for (CoordinateFormat format : {CoordinateFormat::dms, CoordinateFormat::utm,
                                    CoordinateFormat::mgrs, CoordinateFormat::decimal}) {
        label.set_format(format);
        CHECK(Settings::coordinate_format() == format);
        QTest::mouseClick(&label, Qt::LeftButton);
        CHECK(QGuiApplication::clipboard()->text().toStdString() == coordinate_text(at, format));
        CHECK(label.text().contains(QGuiApplication::clipboard()->text()));
    }
    // After the pointer has left the map, the last point can still be copied.
    label.show_place(std::nullopt);
    CHECK_FALSE(label.text().contains("Donetsk"));
    CHECK_FALSE(label.text().isEmpty());
}

TEST_CASE("the menu of a map copies its position") {
    need_application();
    OpenWindow open;
    const QPoint at(200, 150);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, open.map(0).mapToGlobal(at));
    QApplication::sendEvent(&open.map(0), &event);
    QMenu* menu = nullptr;
    for (QMenu* one : child<MapArea>(open.window).findChildren<QMenu*>())
        if (one->isVisible())
            menu = one;
    REQUIRE(menu);
    menu->actions().front()->trigger();
    menu->close();
    const Projector projector(open.window.document().prepared()->snapshot->projection);
    const GeoPoint ground = projector.inverse(open.map(0).viewport().to_map({200, 150}));
    CHECK(QGuiApplication::clipboard()->text().toStdString() ==
          coordinate_text(ground, CoordinateFormat::decimal));
}
