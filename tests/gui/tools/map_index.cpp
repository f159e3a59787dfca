#include "gui/tools/find_bar.h"

#include "gui/tools/map_index.h"
#include "gui/tools/place_mark.h"
#include "gui/widgets/problem_label.h"
#include "support/window.h"

#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

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
    /// Metres on the map from the middle of the view to the place.
    double off(double longitude, double latitude) {
        const Projector projector(window.document().prepared()->snapshot->projection);
        const MapPoint there = projector.forward(GeoPoint::degrees(longitude, latitude));
        const MapPoint centre = map(0).viewport().centre();
        return std::hypot(there.x() - centre.x(), there.y() - centre.y());
    }
};

} // namespace

TEST_CASE("a settlement is found in either language, and Enter goes there and marks it") {
    need_application();
    Finding open;
    QTest::keyClicks(&open.bar.entry(), "kramat");
    REQUIRE(open.bar.list().count() > 0);
    CHECK(open.bar.list().item(0)->text().contains("Donetsk oblast"));
    CHECK(open.bar.list().item(0)->text().contains("inhabitants"));
    QTest::keyClick(&open.bar.entry(), Qt::Key_Return);
    CHECK_FALSE(open.bar.isVisible());
    CHECK(open.off(37.58, 48.74) < 5'000);
    CHECK(child<PlaceMark>(open.window).at());
    CHECK(same_view(open.map(0), open.map(1)));
    open.bar.open();
    open.bar.entry().setText({});
    // Keys of another layout are not for QTest to press.
    open.bar.entry().insert(QStringLiteral("харк"));
    REQUIRE(open.bar.list().count() > 0);
    QTest::keyClick(&open.bar.entry(), Qt::Key_Down);
    QTest::keyClick(&open.bar.entry(), Qt::Key_Up);
    QTest::keyClick(&open.bar.entry(), Qt::Key_Return);
    CHECK(open.off(36.3, 49.9) < 150'000);
}

TEST_CASE("an oblast is found in either language, and Enter shows it whole") {
    need_application();
    Finding open;
    const Snapshot& snapshot = *open.window.document().prepared()->snapshot;
    const auto poltava =
        std::find_if(snapshot.control->oblasts.begin(), snapshot.control->oblasts.end(),
                     [](const DividedOblast& oblast) { return oblast.iso == "UA-53"; });
    REQUIRE(poltava != snapshot.control->oblasts.end());
    MapBox whole;
    whole.add(poltava->ground);
    for (const QString& typed : {QStringLiteral("Poltav"), QStringLiteral("полтав")}) {
        INFO(typed.toStdString());
        command(open.window, "map.fit")->trigger();
        open.settle();
        open.bar.open();
        open.bar.entry().setText({});
        open.bar.entry().insert(typed);
        REQUIRE(open.bar.list().count() > 0);
        // Oblasts go before the settlements of their name.
        CHECK(open.bar.list().item(0)->text().contains("oblast"));
        QTest::keyClick(&open.bar.entry(), Qt::Key_Return);
        CHECK_FALSE(open.bar.isVisible());
        const MapBox seen = open.map(0).viewport().visible();
        CHECK((seen.min_x < whole.min_x && seen.max_x > whole.max_x));
        CHECK((seen.min_y < whole.min_y && seen.max_y > whole.max_y));
        CHECK(seen.max_x - seen.min_x < 4 * (whole.max_x - whole.min_x));
    }
}

TEST_CASE("an index of a state that was undone is dropped") {
    need_application();
    OpenWindow open;
    Document& document = open.window.document();
    const auto& index = child<MapIndex>(open.window);
    const auto fits = [&] {
        return index.snapping() &&
               index.snapping()->snapshot()->control == document.prepared()->snapshot->control;
    };
    REQUIRE(eventually(fits));
    int others = 0;
    QObject::connect(&index, &MapIndex::made, &index, [&] { others += !fits(); });
    const auto count_noise_from = [&](double square_km) {
        document.edit("Noise", [square_km](Project& project) {
            project.minimum_area = square_kilometres(square_km);
        });
        REQUIRE(eventually([&] { return !document.busy(); }));
    };
    count_noise_from(7);
    document.undo();
    CHECK(fits());
    count_noise_from(8);
    REQUIRE(eventually(fits));
    CHECK(others == 0);
}
