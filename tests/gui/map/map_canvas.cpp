#include "gui/map/map_canvas.h"

#include "delimit/io/project/style_file.h"
#include "support/sample_snapshot.h"
#include "support/window.h"

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

} // namespace

TEST_CASE("a canvas without a map ignores the hand and says what is missing") {
    need_application();
    MapCanvas canvas;
    canvas.set_empty_text("Nothing here");
    canvas.show();
    const Viewport before = canvas.viewport();
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QTest::mouseMove(&canvas, {20, 20});
    CHECK(canvas.viewport().metres_per_pixel() == before.metres_per_pixel());
    CHECK_FALSE(canvas.up_to_date());
}

TEST_CASE("a fitted map stays fitted when the window grows, until it is moved") {
    need_application();
    OpenMap open;
    const auto visible = [&] { return open.canvas.viewport().visible().width(); };
    const double fitted = visible();
    open.canvas.resize(1200, 800);
    CHECK(visible() == Approx(fitted).epsilon(0.1));
    QTest::keyClick(&open.canvas, Qt::Key_Right);
    const double scale = open.scale();
    open.canvas.resize(600, 400);
    CHECK(open.scale() == scale);
}

TEST_CASE("a map that was put aside while it was painted is painted when it comes back") {
    need_application();
    OpenMap open;
    const PainterPtr map = open.canvas.painter();
    const PainterPtr other = sample_painter(sample::mutual); // with another base
    PaintOptions options = open.canvas.options();
    options.graticule = !options.graticule;
    open.canvas.set_options(options); // its picture is being made
    open.canvas.hide();
    open.canvas.show_map(other);
    QTest::qWait(500); // the picture, now outdated, is complete
    open.canvas.show_map(map);
    open.canvas.show();
    CHECK(QTest::qWaitFor([&] { return open.canvas.up_to_date(); }, 20'000));
}

TEST_CASE("while the map moves, the last picture is shown in its place") {
    need_application();
    OpenMap open;
    const QImage before = open.canvas.grab().toImage();
    QTest::mousePress(&open.canvas, Qt::LeftButton, {}, {300, 200});
    QTest::mouseMove(&open.canvas, {340, 200});
    // No event loop in between: there is no new picture yet.
    const QImage moved = open.canvas.grab().toImage();
    QTest::mouseRelease(&open.canvas, Qt::LeftButton, {}, {340, 200});
    int differing = 0, compared = 0;
    const double ratio = before.devicePixelRatio();
    // Outside the legend, north arrow, scale bar and focus frame, which do not move.
    for (int y = 60; y < 120; ++y)
        for (int x = 250; x < 350; ++x, ++compared)
            differing += before.pixel(int(x * ratio), int(y * ratio)) !=
                         moved.pixel(int((x + 40) * ratio), int(y * ratio));
    CHECK(differing == 0);
    CHECK(compared == 6000);
    open.settle();
}

TEST_CASE("a map looks in its place in the window as it looks alone, legend and scale too") {
    need_application();
    OpenWindow open;
    MapCanvas& map = open.map(1);
    const QPoint at = map.mapTo(&open.window, QPoint());
    REQUIRE(at.x() > 0);
    REQUIRE(at.y() > 0);
    const QImage window = open.window.grab().toImage(), alone = map.grab().toImage();
    const double ratio = window.devicePixelRatio();
    const QRect part(at * ratio, alone.size());
    CHECK(alike(window.copy(part), alone));
}

TEST_CASE("the picture of a map is opaque and follows the map that is shown") {
    need_application();
    OpenMap open;
    const QImage mutual = open.canvas.grab().toImage();
    open.canvas.show_map(sample_painter(sample::one_sided));
    CHECK_FALSE(open.canvas.up_to_date());
    open.settle();
    CHECK(open.canvas.grab().toImage() != mutual);
}
