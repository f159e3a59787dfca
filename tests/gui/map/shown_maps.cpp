#include "gui/window/main_window.h"

#include "delimit/geo/planar.h"
#include "gui/map/map_note.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "gui/widgets/message_bar.h"
#include "session/picture.h"
#include "support/window.h"

#include <QLabel>

#include <atomic>

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

TEST_CASE("borders and who holds what are on the maps first, and say what they wait for") {
    need_application();
    // Holds the computing once borders are known.
    const auto go_on = std::make_shared<std::atomic<bool>>(false);
    const Pipeline holding = [go_on](const PrepareRequest& request, const std::stop_token& stop) {
        PrepareRequest held = request;
        if (const auto tell = request.watch.preliminary)
            held.watch.preliminary = [=](const PreliminaryPtr& known) {
                tell(known);
                while (!*go_on && !stop.stop_requested())
                    std::this_thread::yield();
            };
        return standard_pipeline()(held, stop);
    };
    MainWindow window(holding);
    QSignalSpy complete(&window, &MainWindow::first_comparison_painted);
    window.document().open(built_in_project(), built_in_places(), {});
    window.setWindowState(Qt::WindowNoState);
    window.resize(1280, 720);
    window.show();
    auto& maps = child<MapArea>(window);
    const auto& note = child<MapNote>(window);
    REQUIRE(eventually([&] { return maps.active().painter() && maps.up_to_date(); }));
    CHECK_FALSE(window.document().prepared());
    CHECK(window.document().busy());
    CHECK(maps.active().painter()->scene()->zones.empty());
    CHECK_FALSE(maps.active().painter()->scene()->find("control")->areas.empty());
    CHECK(note.text() == "Computing zones…");
    CHECK(complete.count() == 0);
    // A tool has nothing to work on yet; the map can be moved.
    command(window, "tool.identify")->trigger();
    QTest::mouseMove(&maps.active(), {200, 200});
    QTest::mouseClick(&maps.active(), Qt::LeftButton, {}, {200, 200});
    const auto base = maps.active().painter()->base();

    *go_on = true;
    REQUIRE(eventually([&] { return complete.count() > 0; }));
    CHECK(note.text().isEmpty());
    CHECK_FALSE(maps.active().painter()->scene()->zones.empty());
    CHECK(maps.active().painter()->base() == base);
}

TEST_CASE("the first project stopped while its zones are computed leaves the maps empty") {
    need_application();
    const Pipeline slow = [](const PrepareRequest& request, const std::stop_token& stop) {
        PrepareRequest held = request;
        held.watch.preliminary = [=](const PreliminaryPtr& known) {
            request.watch.preliminary(known);
            while (!stop.stop_requested())
                std::this_thread::yield();
        };
        return standard_pipeline()(held, stop);
    };
    MainWindow window(slow);
    window.document().open(built_in_project(), built_in_places(), {});
    window.show();
    auto& maps = child<MapArea>(window);
    REQUIRE(eventually([&] { return maps.active().painter() != nullptr; }));
    window.document().cancel();
    CHECK_FALSE(maps.active().painter());
    CHECK(child<MapNote>(window).text().isEmpty());
}
