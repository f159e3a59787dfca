#include "gui/map/map_canvas.h"

#include "delimit/io/project/style_file.h"
#include "support/sample_snapshot.h"
#include "support/window.h"

#include <cmath>

using namespace delimit;
using namespace delimit::test;

namespace {

PainterPtr sample_painter(std::size_t proposal) {
    return std::make_shared<const MapPainter>(
        build_scene(sample::snapshot(), proposal, default_style(), Language::english));
}

struct OpenMap {
    MapCanvas canvas;

    OpenMap() {
        canvas.resize(600, 400);
        canvas.show();
        canvas.show_map(sample_painter(sample::mutual));
        canvas.fit(canvas.painter()->scene()->study_area);
        canvas.setFocus();
        settle();
    }
    void settle() {
        REQUIRE(eventually([this] { return canvas.up_to_date(); }));
    }
    [[nodiscard]] double scale() const { return canvas.viewport().metres_per_pixel(); }

    void turn_wheel(QPointF at, QPoint pixels, QPoint angle, Qt::ScrollPhase phase) {
        QWheelEvent event(at, canvas.mapToGlobal(at), pixels, angle, Qt::NoButton, Qt::NoModifier,
                          phase, false);
        QApplication::sendEvent(&canvas, &event);
    }
};

double distance(MapPoint a, MapPoint b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

TEST_CASE("the wheel enlarges about the pointer") {
    need_application();
    OpenMap open;
    const double before = open.scale();
    for (const QPointF at : {QPointF(37, 301), QPointF(599, 0), QPointF(300, 200)}) {
        for (const int notch : {120, 240, -120, -360, 15}) {
            const MapPoint ground = open.canvas.viewport().to_map({at.x(), at.y()});
            open.turn_wheel(at, {}, {0, notch}, Qt::NoScrollPhase);
            const MapPoint after = open.canvas.viewport().to_map({at.x(), at.y()});
            CHECK(distance(ground, after) < 1e-6 * open.scale());
        }
    }
    open.turn_wheel({5, 5}, {}, {0, 105 * 3}, Qt::NoScrollPhase);
    CHECK(open.scale() == Approx(before));
}

TEST_CASE("two fingers on a trackpad enlarge by what they move, not by notches") {
    need_application();
    OpenMap open;
    const double before = open.scale();
    open.turn_wheel({100, 100}, {0, 9}, {0, 120}, Qt::ScrollUpdate);
    CHECK(before / open.scale() > 1);
    CHECK(before / open.scale() < 1.1);
}

TEST_CASE("dragging takes the ground along") {
    need_application();
    OpenMap open;
    const MapPoint ground = open.canvas.viewport().to_map({200, 150});
    QTest::mousePress(&open.canvas, Qt::LeftButton, {}, {200, 150});
    QTest::mouseMove(&open.canvas, {230, 160});
    QTest::mouseMove(&open.canvas, {290, 110});
    QTest::mouseRelease(&open.canvas, Qt::LeftButton, {}, {290, 110});
    CHECK(distance(ground, open.canvas.viewport().to_map({290, 110})) < 1e-6 * open.scale());
    const Viewport released = open.canvas.viewport();
    QTest::mouseMove(&open.canvas, {10, 10});
    CHECK(open.canvas.viewport() == released);
    open.settle();
}

TEST_CASE("keys move and enlarge the map") {
    need_application();
    OpenMap open;
    const Viewport before = open.canvas.viewport();
    QTest::keyClick(&open.canvas, Qt::Key_Right);
    CHECK(open.canvas.viewport().centre().x() > before.centre().x());
    QTest::keyClick(&open.canvas, Qt::Key_Left);
    QTest::keyClick(&open.canvas, Qt::Key_Up);
    CHECK(open.canvas.viewport().centre().y() > before.centre().y());
    QTest::keyClick(&open.canvas, Qt::Key_Down);
    CHECK(distance(open.canvas.viewport().centre(), before.centre()) < 1e-6 * open.scale());
    QTest::keyClick(&open.canvas, Qt::Key_Plus);
    CHECK(open.scale() == Approx(before.metres_per_pixel() / MapCanvas::step_factor));
    QTest::keyClick(&open.canvas, Qt::Key_Minus);
    CHECK(open.scale() == Approx(before.metres_per_pixel()));
}
