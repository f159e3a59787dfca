// Annotations in the real window: every gesture of the tool, and its undoing.
#include "gui/annotations/annotation_tool.h"

#include "gui/annotations/annotation_editor.h"
#include "gui/annotations/annotations_panel.h"
#include "gui/map/annotation_handles.h"
#include "gui/map/map_tools.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "session/picture.h"

#include "delimit/geo/geodesic.h"
#include "delimit/io/project/annotations_text.h"
#include "support/annotations.h"
#include "support/window.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Annotating : OpenWindow {
    AnnotationTool& tool = child<AnnotationTool>(window);
    AnnotationController& controller = child<AnnotationController>(window);
    Project opened = *window.document().project();

    Annotating() {
        map(0).setFocus();
        QTest::keyClick(&map(0), Qt::Key_A);
        REQUIRE(child<MapTools>(window).active() == &tool);
    }
    /// Chooses the preset's command; the panel may open beside the maps.
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
    /// Makes a marker at that point of the first map; returns its id.
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

} // namespace

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

TEST_CASE("handles resize: a circle's radius, a line's vertices, a callout's target") {
    need_application();
    Annotating open;
    open.make(AnnotationPreset::circle);
    open.drag({200, 150}, {240, 150});
    const Metres before = std::get<DrawnCircle>(open.last().shape).radius;
    open.drag({240, 150}, {280, 150});
    const auto& circle = std::get<DrawnCircle>(open.last().shape);
    CHECK(circle.radius / before == Approx(2).epsilon(0.03));
    CHECK(circle.radius.count() ==
          Approx(geodesic_distance(circle.centre, open.ground({280, 150})).count()).epsilon(0.02));

    open.make(AnnotationPreset::arrow);
    open.drag({100, 250}, {200, 250});
    open.drag({200, 250}, {200, 300});
    CHECK(geodesic_distance(std::get<GeoPoint>(anchors(open.last().shape)[1]),
                            open.ground({200, 300})) < Metres(2000));
    // Dragging the handle between two vertices adds a third.
    open.drag({150, 275}, {120, 300});
    CHECK(anchors(open.last().shape).size() == 3);

    open.make(AnnotationPreset::callout);
    open.drag({300, 200}, {360, 120});
    const Callout callout = std::get<Callout>(open.last().shape);
    open.map(0).setFocus();
    open.drag({300, 200}, {280, 210});
    const Callout moved = std::get<Callout>(open.last().shape);
    CHECK(moved.dx == Approx(callout.dx + 15).margin(1));
    CHECK(moved.dy == Approx(callout.dy - 7.5).margin(1));
    open.undo_all();
    CHECK(*open.window.document().project() == open.opened);
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
    // Pasted as text, from another program.
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

TEST_CASE("an annotation of one proposal shows on its map only") {
    need_application();
    Annotating open;
    const std::string id = open.marker({150, 120});
    CHECK(open.map(1).annotations()->size() == 1);
    const std::string first = open.window.document().project()->map_frames[0];
    open.controller.edit("Maps",
                         [&](Annotations& all) { show_annotations_for(all, {id}, {first}); });
    CHECK(open.map(0).annotations()->size() == 1);
    CHECK(open.map(1).annotations()->empty());
}
