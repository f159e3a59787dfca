#include "gui/data/data_assistant.h"

#include "support/files.h"
#include "support/loading.h"
#include "support/open_assistant.h"

#include <QListWidget>
#include <QPushButton>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a map with wrong axes and its parties exchanged is corrected with the widgets") {
    need_application();
    OpenAssistant open;
    add(open.window, layout("owlmaps_control_20251215.geojson"));
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    const double expected = open.controlled_by_russia();
    open.undo();

    // The same ground, latitude first, in UTM's place no system named, and each party called by
    // the other's name.
    const TempFolder folder;
    const std::string text = collection(
        R"({"type":"Feature","properties":{"who":"N","kind":"area_ua"},"geometry":{"type":)"
        R"("Polygon","coordinates":[[[46.9,37.5],[46.9,40.2],[48.2,40.2],[48.2,37.5],[46.9,37.5]]]}},)"
        R"({"type":"Feature","properties":{"who":"N","kind":"area_ua"},"geometry":{"type":)"
        R"("Polygon","coordinates":[[[48.2,38.2],[48.2,40.2],[49.8,40.2],[49.8,38.2],[48.2,38.2]]]}},)"
        R"({"type":"Feature","properties":{"who":"S","kind":"area_ru"},"geometry":{"type":)"
        R"("Polygon","coordinates":[[[50.9,34.7],[50.9,34.9],[51.1,34.9],[51.1,34.7],[50.9,34.7]]]}})");
    DataAssistant& dialog =
        open.drop_files({QString::fromStdString(folder.file("wrong.geojson", text))});
    CHECK_FALSE(dialog.ready());
    CHECK(dialog.problem().contains("swapped"));
    CHECK(dialog.problem().contains("tick “Latitude comes first”")); // not an option of files
    open.tick(dialog, "Latitude comes first");
    INFO(dialog.problem().toStdString());
    REQUIRE(dialog.ready());
    CHECK(open.meaning(dialog, "area_ua") == "a");
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains("wap the parties"))
            QTest::mouseClick(button, Qt::LeftButton);
    open.wait(dialog);
    CHECK(open.meaning(dialog, "area_ua") == "b");
    open.type(dialog, "Date", "tomorrow");
    open.type(dialog, "Date", "2025-12-15");
    open.type(dialog, "Source", "A sketch");
    open.type(dialog, "Coordinate reference system", "999999");
    CHECK_FALSE(dialog.ready());
    CHECK(dialog.problem().contains("not a known coordinate reference system"));
    open.type(dialog, "Coordinate reference system", "4326");
    REQUIRE(dialog.ready());
    press_and_close(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    CHECK(open.controlled_by_russia() == Approx(expected).epsilon(1e-9));
    CHECK(open.control_map().provenance.date == parse_date("2025-12-15"));
    CHECK(open.control_map().provenance.source == "A sketch");
    CHECK(open.control_map().crs == "EPSG:4326");
    open.undo();
}

TEST_CASE("a file in UTM without a reference system is read once it is named") {
    need_application();
    OpenAssistant open;
    const TempFolder folder;
    const std::string text =
        R"({"type":"FeatureCollection","crs":null,"features":[)"
        R"({"type":"Feature","properties":{"status":"occupied"},"geometry":)"
        R"({"type":"Polygon","coordinates":[[[390000,5200000],[700000,5200000],)"
        R"([700000,5500000],[390000,5500000],[390000,5200000]]]}}]})";
    DataAssistant& dialog =
        open.drop_files({QString::fromStdString(folder.file("utm.geojson", text))});
    CHECK_FALSE(dialog.ready());
    open.type(dialog, "Coordinate reference system", "EPSG:32637");
    INFO(dialog.problem().toStdString());
    CHECK(dialog.ready());
    press_and_close(dialog, Qt::Key_Escape);
    open.check_nothing_changed();
}
