#include "gui/data/data_assistant.h"

#include "support/open_assistant.h"

#include <QListWidget>
#include <QPushButton>

using namespace delimit;
using namespace delimit::test;

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
