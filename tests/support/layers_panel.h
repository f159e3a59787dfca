// The window's Layers panel.
#pragma once

#include "gui/base/translation.h"
#include "gui/layers/layer_facts.h"
#include "gui/layers/layers_model.h"
#include "gui/layers/layers_panel.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "session/picture.h"
#include "support/window.h"
#include <QColorDialog>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListView>
#include <QScrollArea>
#include <QSlider>
#include <QToolButton>

namespace delimit::test {

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

} // namespace delimit::test
