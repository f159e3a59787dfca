// The Layers panel in the real window: what is done there is seen on the map, and can be undone.
#include "support/layers_panel.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a layer is hidden with the space bar, shown again with undo") {
    need_application();
    OpenLayers open;
    const QImage before = open.picture();
    open.panel.select("zones");
    open.panel.list().setFocus();
    QTest::keyClick(&open.panel.list(), Qt::Key_Space);
    CHECK_FALSE(open.layer_style("zones").visible);
    CHECK(open.picture() != before);
    CHECK(command(open.window, "edit.undo")->text().contains("Hide withdrawal zones"));
    CHECK(child<SheetExports>(open.window).request_for({}).options.layer_styles ==
          open.window.document().project()->layer_styles);
    open.undo_all();
    CHECK(*open.window.document().project() == open.opened);
    CHECK(alike(open.picture(), before));
}

TEST_CASE("a layer, or all, go back to how the style has them") {
    need_application();
    OpenLayers open;
    for (const char* layer : {"rivers", "names"})
        open.model().setData(open.row(layer), Qt::Unchecked, Qt::CheckStateRole);
    open.panel.select("rivers");
    QTest::mouseClick(&open.named<QToolButton>("Reset"), Qt::LeftButton);
    CHECK(open.layer_style("rivers").visible);
    CHECK_FALSE(open.layer_style("names").visible);
    QTest::mouseClick(&open.named<QToolButton>("Reset all"), Qt::LeftButton);
    CHECK(*open.window.document().project() == open.opened);
}

TEST_CASE("nothing of any layer's look and facts is cut off at the panel's right edge") {
    need_application();
    for (Language language : {Language::english, Language::ukrainian}) {
        show_language(language);
        OpenLayers open;
        for (const MapLayer& layer : map_layers()) {
            open.panel.select(layer.id);
            open.settle();
            INFO(layer.id);
            auto* area = open.panel.findChild<QScrollArea*>();
            REQUIRE(area);
            CHECK(eventually([&] { return area->widget()->width() <= area->viewport()->width(); }));
        }
    }
    show_language(Language::english);
}
