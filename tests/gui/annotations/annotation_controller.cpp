#include "support/annotation_tool.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("several are selected with Shift and with a band, moved, grouped, aligned and deleted") {
    need_application();
    Annotating open;
    const std::string a = open.marker({150, 120}), b = open.marker({220, 160}),
                      c = open.marker({300, 240});
    open.click({150, 120});
    open.click({220, 160}, Qt::ShiftModifier);
    CHECK(open.controller.selection() == AnnotationIds{a, b});
    open.click({150, 120}, Qt::ShiftModifier);
    CHECK(open.controller.selection() == AnnotationIds{b});
    open.click({60, 300});
    CHECK(open.controller.selection().empty());
    open.drag({120, 90}, {250, 200});
    CHECK(open.controller.selection() == AnnotationIds{a, b});
    const Viewport view = open.map(0).viewport();
    open.drag({150, 120}, {160, 130});
    CHECK(open.place_of(b) == QPoint(230, 170));
    CHECK(open.map(0).viewport() == view);
    open.controller.align(Alignment::top, open.map(0));
    CHECK(open.place_of(b).y() == open.place_of(a).y());
    open.press(Qt::Key_G, Qt::ControlModifier);
    open.click({300, 240});
    open.click(open.place_of(b));
    CHECK(open.controller.selection() == AnnotationIds{a, b});
    open.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    open.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(open.place_of(b).x() == 240);
    open.press(Qt::Key_Delete);
    CHECK(open.controller.annotations().size() == 1);
    CHECK(open.last().id == c);
    open.press(Qt::Key_Escape);
    open.undo_all();
    CHECK(*open.window.document().project() == open.opened);
}

TEST_CASE("copies come by key, and from the clipboard of another window") {
    need_application();
    Annotating open;
    open.marker({150, 120});
    open.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(open.controller.annotations().size() == 2);
    open.press(Qt::Key_C, Qt::ControlModifier);
    open.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(open.controller.annotations().size() == 3);
    CHECK(open.controller.selection() == AnnotationIds{open.last().id});
    // As text, from anywhere.
    Annotation foreign;
    foreign.id = "x";
    foreign.shape = Note{FramePoint{0.5, 0.5}};
    foreign.text = {"From elsewhere", {}};
    QGuiApplication::clipboard()->setText(QString::fromStdString(annotations_text({foreign})));
    open.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(open.last().text.en == "From elsewhere");
    const std::size_t steps = open.window.document().history().position();
    QGuiApplication::clipboard()->setText("something else");
    open.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(open.window.document().history().position() == steps);
    open.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(open.controller.annotations().size() == 3);
}
