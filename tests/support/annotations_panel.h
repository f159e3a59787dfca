// The window's panel of annotations.
#pragma once

#include "gui/annotations/annotation_controller.h"
#include "gui/annotations/annotation_editor.h"
#include "gui/annotations/annotations_model.h"
#include "gui/annotations/annotations_panel.h"
#include "gui/base/translation.h"
#include "support/annotations.h"
#include "support/window.h"
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace delimit::test {

struct OpenAnnotations : OpenWindow {
    AnnotationsPanel& panel = child<AnnotationsPanel>(window);
    AnnotationController& controller = child<AnnotationController>(window);
    Project opened = *window.document().project();

    OpenAnnotations() {
        QTest::keyClick(&window, Qt::Key_A, Qt::ShiftModifier);
        REQUIRE(panel.isVisible());
    }
    std::string add(AnnotationShape shape, const char* text) {
        Annotation made;
        made.shape = std::move(shape);
        made.text = {text, {}};
        controller.add("Add", made);
        return controller.selection().front();
    }
    QAbstractItemModel& model() { return *panel.list().model(); }
    template <class Widget>
    Widget& named(const char* name) {
        for (Widget* widget : panel.findChildren<Widget*>())
            if (widget->accessibleName() == name)
                return *widget;
        FAIL("no control is called " << name);
        std::abort();
    }
    void undo_all() {
        for (int i = 0; i < 60 && command(window, "edit.undo")->isEnabled(); ++i)
            command(window, "edit.undo")->trigger();
    }
};

inline const GeoPoint somewhere = GeoPoint::degrees(36, 49);

} // namespace delimit::test
