#include "support/annotation_tool.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("an annotation of each kind is made on the map, each in one step, and undone") {
    need_application();
    Annotating open;
    // Opens the panel, and makes the map narrower.
    open.make(AnnotationPreset::text);
    const QImage before = open.map(0).grab().toImage();
    const QPoint a(120, 100), b(220, 160), c(200, 220);
    int steps = 0;
    const auto made = [&](AnnotationPreset preset, auto gesture) -> const Annotation& {
        INFO(annotation_preset_text(preset).toStdString());
        open.make(preset);
        gesture();
        CHECK(open.window.document().history().position() == std::size_t(++steps));
        CHECK(open.controller.selection() == AnnotationIds{open.last().id});
        CHECK_FALSE(open.tool.making());
        return open.last();
    };
    CHECK(std::holds_alternative<Note>(made(AnnotationPreset::text, [&] { open.click(a); }).shape));
    const Annotation callout = made(AnnotationPreset::callout, [&] { open.drag(a, b); });
    CHECK(std::get<Callout>(callout.shape).dx == Approx(75).margin(1));
    CHECK(std::get<Callout>(callout.shape).dy == Approx(45).margin(1));
    const Annotation arrow = made(AnnotationPreset::arrow, [&] { open.drag(a, b); });
    CHECK(arrow.style.ends == LineEnds::arrow);
    const Annotation line = made(AnnotationPreset::line, [&] {
        for (const QPoint at : {a, b, c})
            open.click(at);
        open.press(Qt::Key_Return);
    });
    CHECK(std::get<DrawnLine>(line.shape).points.size() == 3);
    made(AnnotationPreset::distance, [&] { open.drag(a, c); });
    const Metres far = geodesic_distance(open.ground(a), open.ground(c));
    const Annotation area = made(AnnotationPreset::area, [&] {
        for (const QPoint at : {a, b, c})
            open.click(at);
        QTest::mouseDClick(&open.map(0), Qt::LeftButton, {}, c);
    });
    CHECK(std::get<DrawnPolygon>(area.shape).points.size() == 3);
    made(AnnotationPreset::polygon, [&] {
        for (const QPoint at : {a, b, c})
            open.click(at);
        open.press(Qt::Key_Return);
    });
    const Annotation circle = made(AnnotationPreset::circle, [&] { open.drag(a, c); });
    CHECK(std::get<DrawnCircle>(circle.shape).radius.count() == Approx(far.count()).epsilon(1e-6));
    made(AnnotationPreset::marker, [&] { open.click(b); });
    made(AnnotationPreset::highlight, [&] { open.click(c); });
    open.settle();
    CHECK_FALSE(alike(open.map(0).grab().toImage(), before));
    CHECK(child<SheetExports>(open.window).request_for({}).options.annotations ==
          open.window.document().project()->annotations);
    open.press(Qt::Key_Escape);
    open.undo_all();
    CHECK(*open.window.document().project() == open.opened);
    open.map(0).setFocus();
    CHECK(alike(open.map(0).grab().toImage(), before));
}
