// One file that needs every correction the assistant knows.
#include "delimit/geo/coordinates/coordinates.h"
#include "delimit/geo/projection.h"
#include "support/loading.h"
#include "support/open_assistant.h"

#include <QPushButton>
#include <QScrollArea>

#include <cstdio>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Coordinates in UTM zone 37, northing first, in a file that names no coordinate reference system,
/// as in engineers' tables.
std::string northing_first(const std::vector<GeoPoint>& points) {
    std::string text;
    for (GeoPoint p : points) {
        // "37U 413756 5382464"
        const std::string utm = coordinate_text(p, CoordinateFormat::utm);
        char zone[8];
        double east = 0, north = 0;
        REQUIRE(std::sscanf(utm.c_str(), "%7s %lf %lf", zone, &east, &north) == 3);
        REQUIRE(std::string(zone).starts_with("37"));
        char pair[60];
        std::snprintf(pair, sizeof pair, "%s[%.0f,%.0f]", text.empty() ? "" : ",", north, east);
        text += pair;
    }
    return text;
}

std::vector<GeoPoint> ring(const std::vector<std::pair<double, double>>& corners) {
    std::vector<GeoPoint> out;
    for (const auto& [longitude, latitude] : corners)
        out.push_back(GeoPoint::degrees(longitude, latitude));
    out.push_back(out.front());
    return out;
}

} // namespace

TEST_CASE("a file with its axes, system, sides and line all wrong is put right with the widgets") {
    need_application();
    OpenAssistant open;
    const TempFolder folder;
    // The area of each party under the other's name, and the line between them without sides.
    const auto east = ring({{38, 47.2}, {39.9, 47.2}, {39.9, 49.4}, {38, 49.4}});
    const auto west = ring({{36.1, 47.2}, {38, 47.2}, {38, 49.4}, {36.1, 49.4}});
    std::vector<GeoPoint> line;
    for (const double latitude : {46.2, 47.2, 48.1, 49.4, 50.6})
        line.push_back(GeoPoint::degrees(latitude == 48.1 ? 37.9 : 38, latitude));
    const auto area = [](const char* kind, const std::vector<GeoPoint>& corners) {
        return feature("Polygon", "[[" + northing_first(corners) + "]]",
                       std::string(R"({"kind":")") + kind + R"("})");
    };
    const QString path = QString::fromStdString(folder.file(
        "survey.geojson", collection(area("area_ua", east) + "," + area("area_ru", west) + "," +
                                         feature("LineString", "[" + northing_first(line) + "]",
                                                 R"({"kind":"trace"})"),
                                     R"("crs":null,)")));

    DataAssistant& dialog = open.drop_files({path});
    CHECK_FALSE(dialog.ready());
    CHECK(dialog.problem().contains("reference system"));
    open.type(dialog, "Coordinate reference system", "EPSG:32637");
    CHECK_FALSE(dialog.ready()); // northings are not valid as eastings
    open.tick(dialog, "Latitude comes first");
    INFO(dialog.problem().toStdString());
    REQUIRE(dialog.ready());
    // Both areas have the wrong party: one button swaps them.
    REQUIRE(open.meaning(dialog, "area_ua") == "a");
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains("wap the parties")) {
            dialog.findChild<QScrollArea*>()->ensureWidgetVisible(button);
            QTest::mouseClick(button, Qt::LeftButton);
        }
    open.wait(dialog);
    CHECK(open.meaning(dialog, "area_ua") == "b");
    CHECK(open.meaning(dialog, "area_ru") == "a");
    CHECK(dialog.ready());
    // The line alone instead of the areas: its sides are unknown, and a click defines them.
    open.type(dialog, "Filter", "kind = 'trace'");
    CHECK_FALSE(dialog.ready());
    open.choose(dialog, "Left of the line", "place-b");
    open.click(dialog, GeoPoint::degrees(38.6, 48));
    INFO(dialog.problem().toStdString());
    REQUIRE(dialog.ready());
    open.type(dialog, "Date", "2025-12-15");
    open.type(dialog, "Source", "Survey of the line");
    REQUIRE(dialog.ready());
    press_and_close(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();

    // The same line in correct form: longitude first, WGS 84, with the party on its left.
    const double put_right = open.controlled_by_russia();
    const Snapshot& repaired = *open.window.document().prepared()->snapshot;
    const double length = repaired.control->line.length.count();
    CHECK(repaired.layers->control_map.provenance.source == "Survey of the line");
    open.undo();
    std::string degrees;
    for (GeoPoint p : line)
        degrees += (degrees.empty() ? "[" : ",[") + std::to_string(p.longitude()) + "," +
                   std::to_string(p.latitude()) + "]";
    add(open.window, QString::fromStdString(folder.file(
                         "right.geojson", collection(feature("LineString", "[" + degrees + "]",
                                                             R"({"left":"ukraine"})")))));
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    CHECK(put_right > 20'000);
    // Coordinates in whole metres, and edges straight in another projection, differ slightly.
    CHECK(open.controlled_by_russia() == Approx(put_right).epsilon(1e-3));
    CHECK(open.window.document().prepared()->snapshot->control->line.length.count() ==
          Approx(length).epsilon(1e-3));
    open.undo();
}
