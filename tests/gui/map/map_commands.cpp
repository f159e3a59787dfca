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
    // Once the map was moved, about its own middle, from either map.
    QTest::keyClick(&open.map(0), Qt::Key_Right);
    const MapPoint centre = open.map(0).viewport().centre();
    for (std::size_t map_frame : {0U, 1U}) {
        open.map(map_frame).setFocus();
        QTest::keyClick(&open.window, Qt::Key_Plus);
        CHECK(distance(open.map(map_frame).viewport().centre(), centre) < 1);
    }
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
