// The annotation tool by hand on the window's maps.
#pragma once

#include "delimit/geo/geodesic.h"
#include "delimit/io/project/annotations_text.h"
#include "gui/annotations/annotation_editor.h"
#include "gui/annotations/annotation_tool.h"
#include "gui/annotations/annotations_panel.h"
#include "gui/map/annotation_handles.h"
#include "gui/map/map_tools.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "session/picture.h"
#include "support/annotations.h"
#include "support/window.h"
#include <QClipboard>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace delimit::test {

struct Annotating : OpenWindow {
    AnnotationTool& tool = child<AnnotationTool>(window);
    AnnotationController& controller = child<AnnotationController>(window);
    Project opened = *window.document().project();

    Annotating() {
        map(0).setFocus();
        QTest::keyClick(&map(0), Qt::Key_A);
        REQUIRE(child<MapTools>(window).active() == &tool);
    }
    /// The panel may open beside the maps.
    void make(AnnotationPreset preset) {
        making(window, preset)->trigger();
        settle();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(&map(0), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(&map(0), (from + to) / 2);
        QTest::mouseMove(&map(0), to);
        QTest::mouseRelease(&map(0), Qt::LeftButton, modifiers, to);
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(&map(0), Qt::LeftButton, modifiers, at);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        map(0).setFocus();
        QTest::keyClick(&map(0), Qt::Key(key), modifiers);
    }
    GeoPoint ground(QPoint at) {
        return controller.projector()->inverse(
            map(0).viewport().to_map({double(at.x()), double(at.y())}));
    }
    const Annotation& last() {
        REQUIRE_FALSE(controller.annotations().empty());
        return controller.annotations().back();
    }
    /// A marker at that place of the first map.
    std::string marker(QPoint at) {
        make(AnnotationPreset::marker);
        click(at);
        return last().id;
    }
    QPoint place_of(const std::string& id) {
        for (const PlacedAnnotation& placed : map(0).placed_annotations())
            if ((*map(0).annotations())[placed.index].annotation.id == id)
                return {qRound(placed.points.front().x), qRound(placed.points.front().y)};
        FAIL("not on the map: " << id);
        std::abort();
    }
    void undo_all() {
        for (int i = 0; i < 60 && command(window, "edit.undo")->isEnabled(); ++i)
            command(window, "edit.undo")->trigger();
        settle();
    }
};

} // namespace delimit::test
