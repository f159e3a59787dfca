#include "support/annotations_panel.h"

using namespace delimit;
using namespace delimit::test;

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
    // Typed and given up.
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
    // From the ground to the frame, where it is.
    auto& place = open.named<QComboBox>("Anchored to");
    place.setCurrentIndex(1);
    emit place.activated(1);
    for (const Annotation& one : open.controller.annotations())
        CHECK(std::holds_alternative<FramePoint>(anchors(one.shape).front()));
    open.undo_all();
    CHECK(*open.window.document().project() == open.opened);
}
