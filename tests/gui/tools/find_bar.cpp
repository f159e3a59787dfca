#include "gui/tools/find_bar.h"

#include "gui/tools/map_index.h"
#include "gui/tools/place_mark.h"
#include "gui/widgets/problem_label.h"
#include "support/window.h"

#include <QLineEdit>
#include <QListWidget>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Finding : OpenWindow {
    FindBar& bar = child<FindBar>(window);

    Finding() {
        REQUIRE(eventually([this] { return child<MapIndex>(window).snapping() != nullptr; }));
        map(0).setFocus();
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        REQUIRE(bar.isVisible());
    }
    /// Distance on the map from the middle of the view to a point, metres.
    double off(double longitude, double latitude) {
        const Projector projector(window.document().prepared()->snapshot->projection);
        const MapPoint there = projector.forward(GeoPoint::degrees(longitude, latitude));
        const MapPoint centre = map(0).viewport().centre();
        return std::hypot(there.x() - centre.x(), there.y() - centre.y());
    }
};

} // namespace

TEST_CASE("typed coordinates are gone to, and what they cannot be is said") {
    need_application();
    Finding open;
    const Viewport before = open.map(0).viewport();
    QTest::keyClicks(&open.bar.entry(), "37.83, 48.59");
    QTest::keyClick(&open.bar.entry(), Qt::Key_Return);
    CHECK(open.bar.isVisible());
    CHECK(open.bar.problem().text().contains("atitude comes first"));
    CHECK(open.map(0).viewport() == before);
    open.bar.entry().selectAll();
    QTest::keyClicks(&open.bar.entry(), "37U DP 13756 82464");
    QTest::keyClick(&open.bar.entry(), Qt::Key_Return);
    CHECK_FALSE(open.bar.isVisible());
    const auto read = parse_coordinates("37U DP 13756 82464");
    REQUIRE(read);
    CHECK(open.off(read->longitude(), read->latitude()) < 1);
    open.bar.open();
    open.bar.entry().selectAll();
    QTest::keyClicks(&open.bar.entry(), "xyzzyq");
    QTest::keyClick(&open.bar.entry(), Qt::Key_Return);
    CHECK(open.bar.problem().text().contains("No settlement"));
    QTest::keyClick(&open.bar.entry(), Qt::Key_Escape);
    CHECK_FALSE(open.bar.isVisible());
}
