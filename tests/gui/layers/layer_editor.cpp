#include "support/layers_panel.h"

using namespace delimit;
using namespace delimit::test;

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
