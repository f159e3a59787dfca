// A window in which shapes are drawn on the map, with mouse and keys.
#pragma once

#include "gui/map/map_tools.h"
#include "gui/proposals/proposals_panel.h"
#include "gui/proposals/provision_editor.h"
#include "gui/tools/drawing_controller.h"
#include "gui/tools/drawing_panel.h"
#include "gui/tools/map_index.h"
#include "support/window.h"

namespace delimit::test {

struct Drawing : OpenWindow {
    MapTools& tools = child<MapTools>(window);
    DrawingPanel& panel = child<DrawingPanel>(window);
    ShapeTool& shape = child<DrawingController>(window).shape();

    Drawing() {
        REQUIRE(eventually([this] { return child<MapIndex>(window).snapping() != nullptr; }));
        child<MapArea>(window).arrange(MapLayout::one_map);
        command(window, "map.fit")->trigger();
        settle();
        map(0).setFocus();
    }
    QPoint on_map(double longitude, double latitude) {
        const Projector projector(window.document().prepared()->snapshot->projection);
        const ScreenPoint at =
            map(0).viewport().to_screen(projector.forward(GeoPoint::degrees(longitude, latitude)));
        return {int(at.x), int(at.y)};
    }
    /// Clicks without snapping.
    void click(QPoint at) { QTest::mouseClick(&map(0), Qt::LeftButton, Qt::ControlModifier, at); }
    void click(double longitude, double latitude) { click(on_map(longitude, latitude)); }
    /// The editor with the first provision of that proposal, in the Proposals panel.
    ProvisionEditor& editor(const std::string& id) {
        QTest::keyClick(&window, Qt::Key_P);
        child<ProposalsPanel>(window).select(id);
        child<ProposalsPanel>(window).select_provision(0);
        settle();
        return child<ProposalsPanel>(window).editor();
    }
    const Provision& provision(const std::string& id) {
        return window.document().project()->find(id)->provisions.front();
    }
    bool put_down() {
        return eventually([this] { return tools.active() == nullptr; });
    }
};

} // namespace delimit::test
