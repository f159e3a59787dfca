// A window with the load assistant in front of it, and its widgets by their names.
#pragma once

#include "gui/data/class_table.h"
#include "gui/data/data_preview.h"
#include "gui/data/source_form.h"
#include "support/assistant.h"
#include "support/files.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace delimit::test {

inline QString layout(const char* name) {
    return QString::fromStdString((test_folder() / "data" / "layouts" / name).string());
}

struct OpenAssistant : OpenWindow {
    Project opened = *window.document().project();
    PreparedPtr before = window.document().prepared();

    DataAssistant& drop_files(const QStringList& paths) {
        drop(window, paths);
        return assistant(window);
    }
    template <class Widget>
    static Widget& named(QWidget& in, const char* name) {
        for (Widget* widget : in.findChildren<Widget*>())
            if (widget->accessibleName() == name)
                return *widget;
        FAIL("no control is called " << name);
        std::abort();
    }
    static void choose(DataAssistant& dialog, const char* box, const QString& data) {
        auto& combo = named<QComboBox>(dialog, box);
        combo.setCurrentIndex(combo.findData(data));
        emit combo.activated(combo.currentIndex());
        wait(dialog);
    }
    static void type(DataAssistant& dialog, const char* line, const QString& text) {
        auto& field = named<QLineEdit>(dialog, line);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Tab);
        wait(dialog);
    }
    static void tick(DataAssistant& dialog, const QString& words) {
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
            if (box->text().contains(words))
                box->click();
        wait(dialog);
    }
    /// Clicks on the preview.
    void click(DataAssistant& dialog, GeoPoint place) {
        const Projector projector(before->snapshot->projection);
        const ScreenPoint at = dialog.preview().viewport().to_screen(projector.forward(place));
        QTest::mouseClick(&dialog.preview(), Qt::LeftButton, {}, QPointF(at.x, at.y).toPoint());
        wait(dialog);
    }
    static void wait(DataAssistant& dialog) {
        REQUIRE(eventually([&] { return !dialog.checking(); }));
    }
    static std::string meaning(DataAssistant& dialog, const char* value) {
        ClassTable& table = dialog.form().classes();
        return table.meaning(table.row_of(value)).currentData().toString().toStdString();
    }
    const LayerSource& control_map() {
        return window.document().project()->layers.at(LayerKind::control_map);
    }
    double controlled_by_russia() {
        SquareMetres area;
        for (const DividedOblast& oblast : window.document().prepared()->snapshot->control->oblasts)
            area += oblast.area_of_control[index(Side::b)];
        return in_km2(area);
    }
    void check_nothing_changed() {
        CHECK(window.document().prepared() == before);
        CHECK(*window.document().project() == opened);
        CHECK(map(0).painter() == before->painters[0]);
        CHECK_FALSE(command(window, "edit.undo")->isEnabled());
    }
    /// The built-in line ends inside other oblasts: with oblasts, a control map that covers them is
    /// loaded.
    void put_control_map_for(LayerKind kind) {
        if (kind != LayerKind::oblasts)
            return;
        add(window, layout("deepstatemap_data_20251215.geojson"));
        REQUIRE(eventually([&] { return window.document().history().position() == 1; }));
        settle();
    }
    void undo_all() {
        while (window.document().history().position() > 0) {
            command(window, "edit.undo")->trigger();
            settle();
        }
        CHECK(*window.document().project() == opened);
    }
    void undo() {
        command(window, "edit.undo")->trigger();
        REQUIRE(eventually([&] { return *window.document().project() == opened; }));
        settle();
    }
};

} // namespace delimit::test
