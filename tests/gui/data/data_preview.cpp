#include "gui/data/data_assistant.h"

#include "support/files.h"
#include "support/loading.h"
#include "support/open_assistant.h"

#include <QListWidget>
#include <QPushButton>

#include <cstdio>

using namespace delimit;
using namespace delimit::test;

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
