// The load assistant in the real window: Enter suffices for recognised files, every correction can
// be made by its widgets, and invalid data change nothing.
#include "gui/data/data_assistant.h"

#include "support/files.h"
#include "support/loading.h"
#include "support/open_assistant.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <cstdio>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a bad file is told in the assistant and leaves everything as it was") {
    need_application();
    OpenAssistant open;
    const TempFolder folder;
    const std::pair<const char*, const char*> bad[] = {
        {"cut.geojson", "{\"type\": \"FeatureColl"},
        {"empty.geojson", ""},
        {"none.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}"},
        {"page.html", "<!DOCTYPE html><html><body>Not found</body></html>"},
        {"far.geojson", "{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[2,2],[1,1]]]}"},
    };
    for (const auto& [name, text] : bad) {
        INFO(name);
        DataAssistant& dialog = open.drop_files({QString::fromStdString(folder.file(name, text))});
        CHECK_FALSE(dialog.ready());
        CHECK_FALSE(dialog.problem().isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(dialog.isVisible());
        press_and_close(dialog, Qt::Key_Escape);
        open.check_nothing_changed();
    }
    DataAssistant& missing = open.drop_files({"/no/such/file.geojson"});
    CHECK(missing.problem().contains("no such file"));
    press_and_close(missing, Qt::Key_Escape);
    open.check_nothing_changed();
}

TEST_CASE("files in known layouts need Enter and nothing else") {
    need_application();
    OpenAssistant open;
    const std::pair<const char*, LayerKind> files[] = {
        {"deepstatemap_data_20251215.geojson", LayerKind::control_map},
        {"deepstate-full-1765756800.geojson", LayerKind::control_map},
        {"owlmaps_control_20251215.geojson", LayerKind::control_map},
        {"isw-merged-2025-12-15.geojson", LayerKind::control_map},
        {"VIEW_RussiaCoTinUkraine_V3.geojson", LayerKind::control_map},
        {"osm-admin.geojson", LayerKind::oblasts},
        {"geoBoundaries-UKR-ADM1.geojson", LayerKind::oblasts},
        {"ukr_admbnda_adm1.geojson", LayerKind::oblasts},
    };
    for (const auto& [name, kind] : files) {
        INFO(name);
        open.put_control_map_for(kind);
        add(open.window, layout(name));
        REQUIRE(eventually([&] {
            return path_text(open.window.document().project()->layers.at(kind)).ends_with(name);
        }));
        open.settle();
        CHECK(command(open.window, "edit.undo")->text().contains(name));
        open.undo_all();
    }
}

TEST_CASE("Enter before the file was looked into is remembered") {
    need_application();
    OpenAssistant open;
    drop(open.window, {layout("owlmaps_control_20251215.geojson")});
    auto* dialog = open.window.findChild<DataAssistant*>();
    REQUIRE(dialog);
    REQUIRE(dialog->checking());
    press_and_close(*dialog, Qt::Key_Return);
    REQUIRE(eventually([&] {
        return path_text(open.control_map()).ends_with("owlmaps_control_20251215.geojson");
    }));
    open.settle();
}

TEST_CASE("several files are one step, and two fronts at once are told apart") {
    need_application();
    OpenAssistant open;
    DataAssistant& both =
        open.drop_files({layout("owlmaps_control_20251215.geojson"), layout("osm-admin.geojson")});
    CHECK(both.files().count() == 2);
    CHECK_FALSE(both.ready()); // of these three units Ukraine would control nothing
    open.tick(both, "intended");
    REQUIRE(both.ready());
    press_and_close(both, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    CHECK(open.window.document().prepared()->snapshot->layers->oblasts.size() == 3);
    open.undo();

    DataAssistant& rivals =
        open.drop_files({layout("owlmaps_control_20251215.geojson"),
                         layout("deepstatemap_data_20251215.geojson"), "/no/such.geojson"});
    CHECK_FALSE(rivals.ready());
    CHECK(rivals.problem().contains("no such"));
    CHECK(rivals.files().currentRow() == 2);
    open.choose(rivals, "Content of the file", "-2");
    CHECK(rivals.problem().contains("same kind"));
    rivals.files().setCurrentRow(1);
    open.choose(rivals, "Content of the file", "-2");
    CHECK(rivals.ready());
    press_and_close(rivals, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    CHECK(path_text(open.control_map()).ends_with("owlmaps_control_20251215.geojson"));
    open.settle();
}

TEST_CASE("a map with wrong axes and its parties exchanged is corrected with the widgets") {
    need_application();
    OpenAssistant open;
    add(open.window, layout("owlmaps_control_20251215.geojson"));
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    const double expected = open.controlled_by_russia();
    open.undo();

    // The same areas, latitude first, without a coordinate reference system, and each party under
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

TEST_CASE("the preview shows the study area, whatever else a file holds at the end of the world") {
    need_application();
    OpenAssistant open;
    const TempFolder folder;
    const auto square = [](const char* name, double left, double bottom, double size) {
        char text[400];
        std::snprintf(
            text, sizeof text,
            R"({"type":"Feature","properties":{"name":"%s"},"geometry":{"type":"Polygon",)"
            R"("coordinates":[[[%g,%g],[%g,%g],[%g,%g],[%g,%g],[%g,%g]]]}})",
            name, left, bottom, left + size, bottom, left + size, bottom + size, left,
            bottom + size, left, bottom);
        return std::string(text);
    };
    const QString path = QString::fromStdString(
        folder.file("two.geojson", collection(square("Occupied", 37, 46.5, 2.5) + "," +
                                              square("Occupied Kurils", 145.5, 43.5, 1))));
    DataAssistant& dialog = open.drop_files({path});
    open.wait(dialog);
    const Viewport& view = dialog.preview().viewport();
    const Projector projector(open.before->snapshot->projection);
    CHECK(view.metres_per_pixel() < 3'000);
    CHECK(view.frame().contains(view.to_screen(projector.forward(GeoPoint::degrees(38, 47.5)))));
    dialog.reject();
}

TEST_CASE("a line without sides gets them by a click in the preview, or by typing a place") {
    need_application();
    OpenAssistant open;
    const TempFolder folder;
    const std::string text = collection(
        R"({"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":)"
        R"([[36,43],[36,49],[38,50],[42,50.5]]}})");
    const QString path = QString::fromStdString(folder.file("line.geojson", text));
    DataAssistant& dialog = open.drop_files({path});
    CHECK_FALSE(dialog.ready());
    CHECK(dialog.problem().contains("choose the party left of the line"));
    open.choose(dialog, "Left of the line", "place-b");
    open.click(dialog, GeoPoint::degrees(37.8, 48));
    INFO(dialog.problem().toStdString());
    REQUIRE(dialog.ready());
    press_and_close(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    const double clicked = open.controlled_by_russia();
    CHECK(clicked > 30'000);
    CHECK(open.control_map().seeds.size() == 1);
    open.undo();

    DataAssistant& typed = open.drop_files({path});
    open.type(typed, "Seed points", "nonsense");
    CHECK_FALSE(typed.ready());
    open.type(typed, "Seed points", "37.8,48=russia");
    REQUIRE(typed.ready());
    press_and_close(typed, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    CHECK(open.controlled_by_russia() == Approx(clicked).epsilon(1e-9));
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

TEST_CASE("every control of the assistant has a name for screen readers") {
    need_application();
    OpenAssistant open;
    DataAssistant& dialog = open.drop_files({layout("deepstate-full-1765756800.geojson")});
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            widget->inherits("QLabel") || widget->objectName().startsWith("qt_"))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((!widget->accessibleName().isEmpty() ||
               (button && !(button->text() + button->toolTip()).isEmpty())));
    }
    press_and_close(dialog, Qt::Key_Escape);
}

TEST_CASE("Enter is not enough for a map that gives everything to one party") {
    need_application();
    OpenAssistant open;
    const TempFolder folder;
    const QString file = QString::fromStdString(
        folder.file("all.geojson",
                    collection(feature("Polygon", square(15, 40, 30), R"({"kind":"area_ru"})"))));
    // Nor if it is pressed before the file was looked into.
    drop(open.window, {file});
    auto* dialog = open.window.findChild<DataAssistant*>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    open.wait(*dialog);
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->ready());
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        if (label->isVisibleTo(dialog))
            texts << label->text();
    const QString all = texts.join(' ');
    INFO(all.toStdString());
    CHECK(all.contains("Russia controls the whole study area"));
    CHECK(all.contains(" → 0\u00a0km²"));
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(dialog->isVisible());
    open.check_nothing_changed();
    open.tick(*dialog, "intended");
    CHECK(dialog->ready());
    press_and_close(*dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    open.undo();
}

TEST_CASE("a file of several layers is taken apart, and none of them is taken unasked") {
    need_application();
    OpenAssistant open;
    const TempFolder folder;
    const std::string topology =
        R"({"type":"Topology","objects":{"units":{"type":"GeometryCollection","geometries":[)"
        R"({"type":"Polygon","arcs":[[0]],"properties":{"name":"Donetsk"}}]},)"
        R"("days":{"type":"GeometryCollection","geometries":[)"
        R"({"type":"Polygon","arcs":[[1]],"properties":{"kind":"area_ru"}}]}},)"
        R"("arcs":[[[37,47],[39,47],[39,49],[37,49],[37,47]],)"
        R"([[38,47],[39,47],[39,49],[38,49],[38,47]]]})";
    DataAssistant& dialog =
        open.drop_files({QString::fromStdString(folder.file("mixed.topojson", topology))});
    CHECK_FALSE(dialog.ready());
    REQUIRE(dialog.files().count() == 3);
    CHECK(dialog.files().item(0)->text() ==
          "mixed.topojson, layer units – skipped: Oblasts: 1 unit");
    CHECK(dialog.files().item(1)->text() ==
          "mixed.topojson, layer days – skipped: Control map: areas controlled by Russia");
    CHECK(dialog.files().item(2)->text().startsWith("mixed.topojson, all layers together"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.isVisible());
    dialog.files().setCurrentRow(1);
    open.choose(dialog, "Content of the file", "-1");
    INFO(dialog.problem().toStdString());
    REQUIRE(dialog.ready());
    press_and_close(dialog, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.window.document().history().position() == 1; }));
    open.settle();
    CHECK(open.control_map().layer == "days");
    open.undo();
}
