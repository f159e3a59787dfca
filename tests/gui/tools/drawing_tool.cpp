#include "gui/tools/measure_tool.h"

#include "gui/map/map_tools.h"
#include "gui/tools/map_index.h"

#include "delimit/map/measured.h"
#include "support/geodesic_check.h"
#include "support/window.h"

#include <QClipboard>
#include <QLabel>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Measuring : OpenWindow {
    MeasureTool& tool;

    explicit Measuring(const char* which, Qt::KeyboardModifiers modifiers = {})
        : tool(child<MeasureTool>(window, which)) {
        REQUIRE(eventually([this] { return child<MapIndex>(window).snapping() != nullptr; }));
        map(0).setFocus();
        QTest::keyClick(&map(0), Qt::Key_R, modifiers);
        REQUIRE(child<MapTools>(window).active() == &tool);
    }
    GeoPoint ground(QPoint at) {
        const Projector projector(window.document().prepared()->snapshot->projection);
        return projector.inverse(map(0).viewport().to_map({double(at.x()), double(at.y())}));
    }
    /// Without snapping, so that the place is the pixel's.
    void click(QPoint at) { QTest::mouseClick(&map(0), Qt::LeftButton, Qt::ControlModifier, at); }
};

} // namespace

TEST_CASE("vertices are taken back one by one, and Esc takes all, which undo brings back") {
    need_application();
    Measuring open("distance");
    for (QPoint at : {QPoint(200, 120), QPoint(320, 150), QPoint(400, 260)})
        open.click(at);
    const auto count = [&] {
        return open.tool.editor().empty() ? 0 : open.tool.editor().paths().back().size();
    };
    CHECK(count() == 3);
    QTest::keyClick(&open.map(0), Qt::Key_Backspace);
    CHECK(count() == 2);
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(count() == 3);
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(count() == 2);
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(count() == 3);
    QTest::keyClick(&open.map(0), Qt::Key_Escape);
    CHECK(count() == 0);
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(count() == 3);
    QTest::keyClick(&open.map(0), Qt::Key_Escape);
    QTest::keyClick(&open.map(0), Qt::Key_Escape);
    CHECK(eventually([&] { return child<MapTools>(open.window).active() == nullptr; }));
    CHECK(open.window.document().history().position() == 0);
}
