// The Layers panel in the real window: its changes appear on the map, and can be undone.
#include "gui/layers/layers_panel.h"
#include "gui/base/translation.h"

#include "gui/layers/layer_facts.h"
#include "gui/layers/layers_model.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "session/picture.h"

#include "support/window.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListView>
#include <QSlider>
#include <QToolButton>

#include <QScrollArea>

using namespace delimit;
using namespace delimit::test;

namespace {

struct OpenLayers : OpenWindow {
    LayersPanel& panel = child<LayersPanel>(window);
    Project opened = *window.document().project();

    OpenLayers() {
        QTest::keyClick(&window, Qt::Key_Y);
        REQUIRE(panel.isVisible());
        settle();
    }
    [[nodiscard]] const LayerStyle& layer_style(const char* layer) {
        return window.document().project()->layer_styles[layer];
    }
    QImage picture() {
        settle();
        return map(0).grab().toImage();
    }
    QAbstractItemModel& model() { return *panel.list().model(); }
    QModelIndex row(const char* layer) {
        return model().index(static_cast<LayersModel&>(model()).row(layer), 0);
    }
    template <class Widget>
    Widget& named(const char* name) {
        for (Widget* widget : panel.findChildren<Widget*>())
            if (widget->accessibleName() == name)
                return *widget;
        FAIL("no control is called " << name);
        std::abort();
    }
    void undo_all() {
        for (int i = 0; i < 50 && command(window, "edit.undo")->isEnabled(); ++i) {
            command(window, "edit.undo")->trigger();
            settle();
        }
    }
};

} // namespace

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

TEST_CASE("layers change places by key and button, and grounds do not") {
    need_application();
    OpenLayers open;
    const auto order = [&] { return open.window.document().project()->layer_styles.order(); };
    const auto first = order();
    open.panel.select("rivers");
    open.panel.list().setFocus();
    QTest::keyClick(&open.panel.list(), Qt::Key_Up, Qt::AltModifier);
    CHECK(order() != first);
    CHECK(open.panel.list().currentIndex() == open.row("rivers"));
    QTest::mouseClick(&open.named<QToolButton>("Down"), Qt::LeftButton);
    CHECK(order() == first);
    open.panel.select("sea");
    QTest::keyClick(&open.panel.list(), Qt::Key_Up, Qt::AltModifier);
    CHECK(order() == first);
    CHECK_FALSE(open.model().flags(open.row("sea")) & Qt::ItemIsDragEnabled);
    CHECK(open.model().flags(open.row("rivers")) & Qt::ItemIsDragEnabled);
    // As a drop does it.
    const int from = open.row("rivers").row(), to = open.row("line-of-contact").row();
    CHECK(open.model().moveRow({}, from, {}, to));
    CHECK(open.row("rivers").row() == to);
    CHECK_FALSE(open.model().moveRow({}, to, {}, 0));
}

TEST_CASE("a drag of the opacity is seen at once and is one step") {
    need_application();
    OpenLayers open;
    const QImage before = open.picture();
    open.panel.select("control");
    auto& slider = open.named<QSlider>("Opacity");
    slider.setSliderDown(true);
    for (int percent : {80, 50, 20})
        slider.setValue(percent);
    CHECK(open.map(0).options().layer_styles["control"].opacity == 0.2);
    CHECK(open.layer_style("control").opacity == 1);
    CHECK(open.picture() != before);
    slider.setSliderDown(false);
    CHECK(open.layer_style("control").opacity == 0.2);
    CHECK(open.window.document().history().position() == 1);
    CHECK(command(open.window, "edit.undo")->text().contains("Opacity of areas of control"));
    command(open.window, "edit.undo")->trigger();
    CHECK(slider.value() == 100);
    CHECK(alike(open.picture(), before));
}

TEST_CASE("style and labels are chosen, and all of it is undone to the project as opened") {
    need_application();
    OpenLayers open;
    const QImage before = open.picture();
    const auto choose = [&](const char* box, int row) {
        auto& combo = open.named<QComboBox>(box);
        combo.setCurrentIndex(row);
        emit combo.activated(row);
        open.settle();
    };
    open.panel.select("control");
    choose("Hatch", 4);
    CHECK(open.layer_style("control").hatch == Hatch::cross);
    open.panel.select("line-of-contact");
    open.named<QDoubleSpinBox>("Line width").setValue(6);
    open.panel.commit();
    CHECK(open.layer_style("line-of-contact").width == 6);
    for (QToolButton* button : open.panel.findChildren<QToolButton*>())
        if (button->accessibleName().startsWith("Colour, "))
            button->click();
    auto* dialog = open.panel.findChild<QColorDialog*>();
    REQUIRE(dialog);
    dialog->setCurrentColor(QColor(0, 160, 0));
    dialog->accept();
    CHECK(open.layer_style("line-of-contact").colour == Colour{0, 160, 0});
    const QImage styled = open.picture();
    CHECK(styled != before);
    open.panel.select("theatre");
    choose("Labels", 3);
    REQUIRE(eventually([&] { return open.layer_style("theatre").label == LabelField::iso; }));
    open.settle();
    const auto& names = open.map(0).painter()->scene()->names;
    CHECK(std::any_of(names.begin(), names.end(),
                      [](const SceneName& name) { return name.text == "UA-14"; }));
    CHECK(open.window.document().history().position() == 4);
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

TEST_CASE("every layer tells its source, licence and number of features") {
    need_application();
    OpenWindow open;
    const Snapshot& snapshot = *open.window.document().prepared()->snapshot;
    for (const MapLayer& layer : map_layers()) {
        if (layer.id == "base-map")
            continue; // the built-in project has none
        INFO(layer.id);
        const LayerFacts facts = layer_facts(snapshot, layer.id);
        CHECK_FALSE(facts.provenance.source.empty());
        CHECK_FALSE(facts.provenance.licence.empty());
        CHECK((facts.features > 0 || layer.id == "undetermined"));
    }
    CHECK(layer_facts(snapshot, "theatre").features == snapshot.layers->oblasts.size());
    CHECK(layer_facts(snapshot, "rivers").provenance.source.en.find("GSHHG") != std::string::npos);
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
