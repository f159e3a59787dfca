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
    /// Clicks without snapping, so that the vertex is at the pixel's own position.
    void click(QPoint at) { QTest::mouseClick(&map(0), Qt::LeftButton, Qt::ControlModifier, at); }
};

} // namespace

TEST_CASE("a distance is measured by clicks, live to the pointer, and copied") {
    need_application();
    Measuring open("distance");
    CHECK(open.tool.result().isEmpty());
    CHECK(open.window.findChild<QLabel*>("hint")->text() == open.tool.hint());
    const QPoint a(200, 120), b(320, 150), c(400, 260);
    open.click(a);
    QTest::mouseMove(&open.map(0), b);
    CHECK_FALSE(open.tool.result().isEmpty());
    open.click(b);
    open.click(c);
    QTest::keyClick(&open.map(0), Qt::Key_Return);
    // By PROJ's geodesics alone.
    const double total =
        inverse(open.ground(a), open.ground(b)) + inverse(open.ground(b), open.ground(c));
    QTest::keyClick(&open.map(0), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == QStringLiteral("total\t%1 m").arg(total, 0, 'f', 3));
    // The next click begins anew.
    open.click({500, 100});
    CHECK(open.tool.editor().paths().size() == 1);
    CHECK(open.tool.editor().paths()[0].size() == 1);
}

TEST_CASE("an area is measured with its perimeter, and says when its outline crosses itself") {
    need_application();
    Measuring open("area", Qt::ShiftModifier);
    const QPoint a(200, 120), b(320, 130), c(310, 240), d(190, 230);
    for (QPoint at : {a, b, c})
        open.click(at);
    QTest::mouseDClick(&open.map(0), Qt::LeftButton, Qt::ControlModifier, d);
    // A double click follows a click: QTest sends only its second half.
    REQUIRE(open.tool.editor().paths().size() == 1);
    CHECK(open.tool.editor().on_the_way() == nullptr);
    const std::vector<GeoPoint> vertices = open.tool.editor().paths()[0];
    const MeasuredArea expected = measured_area(vertices);
    CHECK_FALSE(expected.crosses_itself);
    std::vector<double> latitudes, longitudes;
    for (GeoPoint p : vertices) {
        latitudes.push_back(p.latitude());
        longitudes.push_back(p.longitude());
    }
    double by_proj = 0, around = 0;
    geod_polygonarea(&ellipsoid(), latitudes.data(), longitudes.data(), int(vertices.size()),
                     &by_proj, &around);
    CHECK(expected.area.count() == Approx(std::abs(by_proj)).epsilon(1e-9));
    CHECK(expected.perimeter.count() == Approx(around).epsilon(1e-9));
    CHECK(open.tool.report().contains(QString::number(expected.area.count(), 'f', 3)));
    // A vertex dragged over an edge.
    QTest::mousePress(&open.map(0), Qt::LeftButton, Qt::ControlModifier, a);
    QTest::mouseMove(&open.map(0), QPoint(260, 180));
    QTest::mouseMove(&open.map(0), QPoint(400, 250));
    QTest::mouseRelease(&open.map(0), Qt::LeftButton, Qt::ControlModifier, {400, 250});
    CHECK(open.tool.editor().paths()[0].size() == vertices.size());
    CHECK(open.tool.editor().paths()[0][0] != vertices[0]);
}

TEST_CASE("a pointer near the line of contact is drawn to it, unless Ctrl or the switch forbid") {
    need_application();
    Measuring open("distance");
    const auto& line = open.window.document().prepared()->snapshot->control->line.parts.front();
    const MapPoint vertex = line[line.size() / 2];
    open.map(0).set_view(open.map(0).viewport().centred(vertex).zoomed(30));
    const ScreenPoint at = open.map(0).viewport().to_screen(vertex);
    const QPoint near(int(at.x) + 3, int(at.y) + 2);
    QTest::mouseMove(&open.map(0), near);
    REQUIRE(open.tool.snapped());
    CHECK(open.tool.snapped()->at == vertex);
    QTest::mouseClick(&open.map(0), Qt::LeftButton, {}, near);
    const Projector projector(open.window.document().prepared()->snapshot->projection);
    CHECK(inverse(open.tool.editor().paths()[0][0], projector.inverse(vertex)) < 1e-6);
    const QPoint other = near + QPoint(1, 0);
    QTest::mouseClick(&open.map(0), Qt::LeftButton, Qt::ControlModifier, QPoint(40, 40));
    CHECK_FALSE(open.tool.snapped());
    command(open.window, "draw.snap")->trigger();
    QTest::mouseMove(&open.map(0), other);
    CHECK_FALSE(open.tool.snapped());
}
