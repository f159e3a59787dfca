// Annotations under the hand, in the real window: every gesture, and back to the start.
#include "support/annotation_tool.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a drag shows at once, computes nothing, and is one step") {
    need_application();
    Annotating open;
    const std::string id = open.marker({200, 150});
    const std::size_t steps = open.window.document().history().position();
    const PreparedPtr prepared = open.window.document().prepared();
    const QPoint from = open.place_of(id);
    QTest::mousePress(&open.map(0), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 5; ++i) {
        QTest::mouseMove(&open.map(0), from + QPoint(8 * i, 4 * i));
        CHECK(open.place_of(id) == from + QPoint(8 * i, 4 * i));
        CHECK(open.window.document().history().position() == steps);
    }
    QTest::mouseRelease(&open.map(0), Qt::LeftButton, {}, from + QPoint(40, 20));
    CHECK(open.window.document().history().position() == steps + 1);
    CHECK_FALSE(open.window.document().busy());
    CHECK(open.window.document().prepared() == prepared);
    CHECK(open.place_of(id) == from + QPoint(40, 20));
    CHECK(command(open.window, "edit.undo")->text().contains("Move"));
    command(open.window, "edit.undo")->trigger();
    CHECK(open.place_of(id) == from);
    // A click moves nothing.
    open.click(from);
    CHECK(open.window.document().history().position() == steps);
}

TEST_CASE("the panel is no wider than its fields need, and cuts none of them off") {
    need_application();
    Annotating open;
    open.make(AnnotationPreset::callout);
    open.click({200, 150});
    open.settle();
    AnnotationsPanel& panel = child<AnnotationsPanel>(open.window);
    CHECK(panel.width() <= 340);
    for (QWidget* field : panel.editor().findChildren<QWidget*>())
        if (field->isVisible() && field->parentWidget() == &panel.editor()) {
            INFO(field->accessibleName().toStdString());
            const auto* area = panel.findChild<QScrollArea*>();
            CHECK(field->mapTo(area->viewport(), QPoint(field->width(), 0)).x() <=
                  area->viewport()->width());
        }
}

TEST_CASE("each kind is moved, resized, styled, grouped, aligned, copied and locked, and undone") {
    need_application();
    Annotating open;
    open.make(AnnotationPreset::text); // opens the panel, and makes the map narrower
    open.press(Qt::Key_Escape);
    const QPoint a(130, 110), b(230, 150), c(200, 230);
    for (int number = 0; number < annotation_presets; ++number) {
        const auto preset = AnnotationPreset(number);
        INFO(annotation_preset_text(preset).toStdString());
        open.make(preset);
        switch (preset) {
        case AnnotationPreset::text:
        case AnnotationPreset::marker:
        case AnnotationPreset::highlight:
            open.click(a);
            break;
        case AnnotationPreset::callout:
        case AnnotationPreset::arrow:
        case AnnotationPreset::distance:
        case AnnotationPreset::circle:
            open.drag(a, b);
            break;
        case AnnotationPreset::line:
        case AnnotationPreset::polygon:
        case AnnotationPreset::area:
            for (const QPoint at : {a, b, c})
                open.click(at);
            open.press(Qt::Key_Return);
        }
        const std::string id = open.last().id;
        if (open.last().text.empty())
            open.controller.edit("Words", [&](Annotations& all) {
                all.back().text = {"Words", {}};
            });
        open.map(0).setFocus();
        const auto steps = [&] { return open.window.document().history().position(); };
        const auto scene = [&]() -> const SceneAnnotation& {
            return open.map(0).annotations()->front();
        };
        const auto placed = [&] { return open.map(0).placed_annotations().front(); };
        const auto point = [](ScreenPoint at) { return QPoint(qRound(at.x), qRound(at.y)); };
        /// A point on the annotation, but on none of its handles.
        const auto hold = [&] {
            const PlacedAnnotation shown = placed();
            if (std::holds_alternative<Note>(scene().annotation.shape) ||
                std::holds_alternative<Callout>(scene().annotation.shape))
                return point(shown.text->centre());
            if (std::holds_alternative<DrawnCircle>(scene().annotation.shape))
                return point(to_screen(scene().outline[scene().outline.size() * 5 / 8],
                                       open.map(0).viewport()));
            if (shown.points.size() < 2)
                return point(shown.points.front());
            return point({0.8 * shown.points[0].x + 0.2 * shown.points[1].x,
                          0.8 * shown.points[0].y + 0.2 * shown.points[1].y});
        };
        const auto one_step = [&](auto gesture) {
            const Annotation before = scene().annotation;
            const std::size_t step = steps();
            gesture();
            CHECK(steps() == step + 1);
            return before;
        };
        // Move, by mouse and key.
        const QPoint held = hold();
        Annotation before = one_step([&] { open.drag(held, held + QPoint(14, 9)); });
        CHECK_FALSE(open.last().shape == before.shape);
        CHECK(std::abs(hold().x() - held.x() - 14) <= 1);
        CHECK(std::abs(hold().y() - held.y() - 9) <= 1);
        before = one_step([&] { open.press(Qt::Key_Down); });
        CHECK_FALSE(open.last().shape == before.shape);
        // Resize: a marker has no handle, since its size is that of its number.
        const auto handles = handles_of(scene(), placed(), open.map(0).viewport());
        CHECK(handles.empty() == (preset == AnnotationPreset::marker));
        if (!handles.empty()) {
            const QPoint at = point(handles.front().at);
            before = one_step([&] { open.drag(at, at + QPoint(22, 12)); });
            CHECK_FALSE(open.last().shape == before.shape);
            CHECK(open.last().shape.index() == before.shape.index());
        }
        // Style.
        const QImage plain = open.map(0).grab().toImage();
        one_step([&] {
            open.controller.edit("Style", [&](Annotations& all) {
                restyle_annotations(all, {id}, [](AnnotationStyle& style) {
                    style.text_size = 15;
                    style.colour = style.text_colour = Colour{0xc0, 0x10, 0x80};
                    style.width = 3;
                });
            });
        });
        CHECK_FALSE(alike(open.map(0).grab().toImage(), plain));
        // Copy.
        open.press(Qt::Key_D, Qt::ControlModifier);
        REQUIRE(open.controller.annotations().size() == 2);
        CHECK(open.last().shape.index() == scene().annotation.shape.index());
        CHECK(open.last().style == scene().annotation.style);
        // Group and align.
        open.controller.select_all();
        open.press(Qt::Key_G, Qt::ControlModifier);
        CHECK_FALSE(open.last().group.empty());
        CHECK(open.last().group == open.controller.annotations().front().group);
        open.controller.align(Alignment::left, open.map(0));
        const auto all = open.map(0).placed_annotations();
        REQUIRE(all.size() == 2);
        CHECK(all[0].box.left == Approx(all[1].box.left).margin(0.6));
        // Lock.
        open.controller.lock(true);
        const std::size_t step = steps();
        const QPoint now = hold();
        open.drag(now, now + QPoint(30, 30));
        open.press(Qt::Key_Left);
        open.press(Qt::Key_Delete);
        CHECK(steps() == step);
        open.press(Qt::Key_Escape);
        open.undo_all();
        CHECK(*open.window.document().project() == open.opened);
    }
}

TEST_CASE("what is locked stays where it is, and Esc goes back step by step") {
    need_application();
    Annotating open;
    const std::string id = open.marker({150, 120});
    open.controller.lock(true);
    const std::size_t steps = open.window.document().history().position();
    open.drag({150, 120}, {200, 200});
    open.press(Qt::Key_Delete);
    open.press(Qt::Key_Left);
    CHECK(open.window.document().history().position() == steps);
    CHECK(open.place_of(id) == QPoint(150, 120));
    // A cancelled drag.
    open.controller.lock(false);
    QTest::mousePress(&open.map(0), Qt::LeftButton, {}, {150, 120});
    QTest::mouseMove(&open.map(0), {190, 160});
    open.press(Qt::Key_Escape);
    QTest::mouseRelease(&open.map(0), Qt::LeftButton, {}, {190, 160});
    CHECK(open.place_of(id) == QPoint(150, 120));
    open.press(Qt::Key_Escape);
    CHECK(open.controller.selection().empty());
    open.press(Qt::Key_Escape);
    CHECK(eventually([&] { return child<MapTools>(open.window).active() == nullptr; }));
}
