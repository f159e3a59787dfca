// The Annotations panel in the real window: list, text and style.
#include "gui/annotations/annotations_panel.h"

#include "gui/annotations/annotation_controller.h"
#include "gui/annotations/annotation_editor.h"
#include "gui/annotations/annotations_model.h"
#include "gui/base/translation.h"
#include "support/annotations.h"
#include "support/window.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace delimit;
using namespace delimit::test;

namespace {

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

const GeoPoint somewhere = GeoPoint::degrees(36, 49);

} // namespace

TEST_CASE("the list has the topmost first, hides, and changes the order") {
    need_application();
    OpenAnnotations open;
    CHECK(open.model().rowCount() == 0);
    const std::string a = open.add(Note{somewhere}, "Lower\nsecond line"),
                      b = open.add(NumberMarker{somewhere, 3}, "");
    REQUIRE(open.model().rowCount() == 2);
    CHECK(open.model().index(0, 0).data().toString() == "Number 3");
    CHECK(open.model().index(1, 0).data().toString() == "Text: Lower");
    CHECK(open.panel.list().selectionModel()->isSelected(open.model().index(0, 0)));
    open.model().setData(open.model().index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    CHECK_FALSE(find_annotation(open.controller.annotations(), b)->visible);
    CHECK(open.map(0).annotations()->size() == 1);
    CHECK(open.model().moveRow({}, 1, {}, 0));
    CHECK(open.controller.annotations().back().id == a);
    // Annotations selected in the list are selected on the map.
    open.panel.list().selectionModel()->select(open.model().index(0, 0),
                                               QItemSelectionModel::ClearAndSelect);
    CHECK(open.controller.selection() == AnnotationIds{a});
    open.undo_all();
    CHECK(*open.window.document().project() == open.opened);
}

TEST_CASE("text is seen on the map while it is typed, and is one step") {
    need_application();
    OpenAnnotations open;
    open.add(Note{somewhere}, "Old");
    const std::size_t steps = open.window.document().history().position();
    auto& text = open.named<QPlainTextEdit>("Text in English");
    open.panel.editor().write_text();
    QTest::keyClicks(&text, "New words");
    CHECK(open.map(0).annotations()->front().text == "New words");
    CHECK(open.window.document().history().position() == steps);
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.window.document().history().position() == steps + 1);
    CHECK(open.controller.annotations().front().text.en == "New words");
    // Typed text is discarded by Escape.
    QTest::keyClicks(&text, "x");
    QTest::keyClick(&text, Qt::Key_Escape);
    CHECK(open.controller.annotations().front().text.en == "New words");
    CHECK(text.toPlainText() == "New words");
    open.undo_all();
    CHECK(*open.window.document().project() == open.opened);
}

TEST_CASE("style is that of all that are selected") {
    need_application();
    OpenAnnotations open;
    open.add(DrawnLine{{somewhere, GeoPoint::degrees(37, 49)}}, "");
    open.add(DrawnLine{{somewhere, GeoPoint::degrees(37, 48)}}, "{length}");
    open.controller.select_all();
    open.named<QDoubleSpinBox>("Line width").setValue(4);
    auto& ends = open.named<QComboBox>("Ends");
    ends.setCurrentIndex(int(LineEnds::dots));
    emit ends.activated(int(LineEnds::dots));
    for (const Annotation& one : open.controller.annotations()) {
        CHECK(one.style.width == 4);
        CHECK(one.style.ends == LineEnds::dots);
    }
    CHECK(command(open.window, "edit.undo")->text().contains("Ends of annotations"));
    // From the map position to the frame, without moving.
    auto& place = open.named<QComboBox>("Anchored to");
    place.setCurrentIndex(1);
    emit place.activated(1);
    for (const Annotation& one : open.controller.annotations())
        CHECK(std::holds_alternative<FramePoint>(anchors(one.shape).front()));
    open.undo_all();
    CHECK(*open.window.document().project() == open.opened);
}

TEST_CASE("figures follow the data: a distance what is drawn, an area the proposal") {
    need_application();
    OpenAnnotations open;
    const std::string id = open.add(Note{somewhere}, "{vacated-a}");
    open.settle();
    const std::string left = open.map(0).annotations()->front().text;
    CHECK(left.find("km²") != std::string::npos);
    CHECK(left != open.map(1).annotations()->front().text);
    // The figure in the text is that of the proposal shown: here another one on the same map.
    open.window.document().edit("Choose",
                                [](Project& project) { project.map_frames[0] = "freeze"; });
    open.settle();
    CHECK(open.map(0).annotations()->front().text != left);
}

TEST_CASE("no part of the editor lies on another, or beyond the panel, in either language") {
    need_application();
    for (Language language : {Language::english, Language::ukrainian}) {
        show_language(language);
        OpenAnnotations open;
        for (int preset = 0; preset < annotation_presets; ++preset) {
            making(open.window, AnnotationPreset(preset))->trigger();
            QTest::mousePress(&open.map(0), Qt::LeftButton, {}, {200, 150});
            QTest::mouseMove(&open.map(0), {260, 180});
            QTest::mouseRelease(&open.map(0), Qt::LeftButton, {}, {260, 180});
            QTest::keyClick(&open.map(0), Qt::Key_Return);
            open.settle();
            INFO("preset " << preset);
            const auto colliding = [&] {
                QList<QWidget*> parts;
                for (QWidget* part : open.panel.editor().findChildren<QWidget*>(
                         QString(), Qt::FindDirectChildrenOnly))
                    if (part->isVisible() && !part->isWindow())
                        parts << part;
                QString found;
                for (QWidget* one : parts) {
                    if (!open.panel.editor().rect().contains(one->geometry()))
                        found += QString(one->metaObject()->className()) + " beyond; ";
                    for (QWidget* other : parts)
                        if (one < other && one->geometry().intersects(other->geometry()))
                            found += QString(one->metaObject()->className()) + " on " +
                                     other->metaObject()->className() + "; ";
                }
                const auto* area = open.panel.findChild<QScrollArea*>();
                if (area->widget()->width() > area->viewport()->width())
                    found += "wider than the panel";
                return found;
            };
            if (!QTest::qWaitFor([&] { return colliding().isEmpty(); }, 3'000))
                FAIL_CHECK(colliding().toStdString());
        }
    }
    show_language(Language::english);
}
