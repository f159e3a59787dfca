// A few approved pictures of the built-in project, and tests that a missing layer is noticed.
#include "delimit/briefing/annotation_fields.h"
#include "delimit/engine/compute.h"
#include "delimit/io/layers/load.h"
#include "delimit/io/project/project_file.h"
#include "delimit/io/project/style_file.h"
#include "delimit/model/edit_annotations.h"
#include "delimit/render/export.h"
#include "delimit/render/map_painter.h"

#include "support/golden_image.h"
#include "support/layer_styles.h"
#include "support/qt.h"

#include <QPainter>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Share of tiles that may differ, well below that of a missing layer (see below).
constexpr double tolerance = 0.003;

SnapshotPtr built_in() {
    static const SnapshotPtr made = [] {
        const auto project = read_project(builtin_data_folder() / "berlin-2025-12.delimit");
        REQUIRE(project);
        const auto layers = load_layers(*project, {builtin_data_folder(), builtin_data_folder()});
        REQUIRE(layers);
        const auto snapshot = compute(std::make_shared<const Project>(*project), *layers);
        REQUIRE(snapshot);
        return *snapshot;
    }();
    return made;
}

std::size_t number(const char* id) {
    const auto& proposals = built_in()->project->proposals;
    for (std::size_t i = 0; i < proposals.size(); ++i)
        if (proposals[i].id == id)
            return i;
    FAIL("no proposal " << id);
    return 0;
}

QImage map_of(const char* id, Language language, const std::set<std::string>& hidden = {},
              double shift = 0) {
    need_qt();
    const ScenePtr scene = build_scene(built_in(), number(id), default_style(), language);
    PaintOptions options;
    options.units_per_point = 1;
    options.layer_styles = hiding(hidden);
    const Viewport view = Viewport(MapPoint(), 1000, {480, 320})
                              .fitted(scene->focus, Margins::all(8))
                              .panned(shift, shift);
    return MapPainter(scene).render_image(view, 1, options);
}

/// Every kind of annotation, with figures of the data, some dashed, filled and hatched.
Annotations all_kinds() {
    const auto at = [](double longitude, double latitude) {
        return Anchor(GeoPoint::degrees(longitude, latitude));
    };
    const auto made = [](AnnotationShape shape, Text text, AnnotationStyle style = {}) {
        Annotation one;
        one.shape = std::move(shape);
        one.text = std::move(text);
        one.style = style;
        return one;
    };
    AnnotationStyle arrow, bars, hatched, loud;
    arrow.ends = LineEnds::arrow;
    arrow.width = 2.5;
    arrow.colour = Colour{0x8a, 0x1c, 0x7c};
    bars.ends = LineEnds::bars;
    hatched.hatch = Hatch::grid;
    hatched.dashed = true;
    loud.text_size = 12;
    loud.bold = true;
    const Annotation shown[] = {
        made(DrawnPolygon{{at(33, 49.6), at(34.6, 49.9), at(34.2, 48.9)}}, {"{area}", {}}, hatched),
        made(DrawnCircle{GeoPoint::degrees(36.2, 48), kilometres(60)}, {"{radius}", {}}),
        made(DrawnLine{{at(31.5, 50.3), at(33.3, 50.6), at(34.4, 50.2)}}, {}, arrow),
        made(DrawnLine{{at(33, 47.9), at(35.2, 48.5)}}, {"{length}", {}}, bars),
        made(Callout{at(37.6, 48.7), -70, -50}, {"{proposal}\n{vacated-a}, {to-line} from the line",
                                                 "{proposal}\n{vacated-a}, {to-line} від лінії"}),
        made(NumberMarker{at(34.8, 47.3), 7}, {}),
        made(Highlight{at(36.2, 50)}, {}),
        made(Note{FramePoint{0.22, 0.1}}, {"Situation map", "Карта обстановки"}, loud)};
    Annotations all;
    for (const Annotation& one : shown)
        add_annotation(all, one);
    return all;
}

QImage annotated_map(Language language) {
    need_qt();
    const std::size_t proposal = number("us-proposal");
    const ScenePtr scene = build_scene(built_in(), proposal, default_style(), language);
    PaintOptions options;
    options.units_per_point = 1;
    options.legend = false;
    options.annotations = scene_annotations(all_kinds(), *built_in(), {proposal}, language);
    const Viewport view =
        Viewport(MapPoint(), 1000, {480, 320}).fitted(scene->focus, Margins::all(8));
    return MapPainter(scene).render_image(view, 1, options);
}

QImage picture_of(const Sheet& sheet, int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(width / sheet.size.width, height / sheet.size.height);
    paint_sheet(painter, sheet);
    return image;
}

QImage sheet_of(Language language, int width, int height) {
    need_qt();
    ExportOptions options;
    options.width = width;
    options.height = height;
    options.language = language;
    const auto sheet = make_sheet(built_in(), default_style(), options);
    REQUIRE(sheet);
    return picture_of(*sheet, width, height);
}

} // namespace

TEST_CASE("pictures look as they were approved") {
    check_golden_image("map-us-proposal-en.png", map_of("us-proposal", Language::english),
                       tolerance);
    check_golden_image("map-mutual-withdrawal-uk.png",
                       map_of("mutual-withdrawal", Language::ukrainian), tolerance);
    check_golden_image("sheet-uk.png", sheet_of(Language::ukrainian, 640, 420), tolerance);
    check_golden_image("annotations-en.png", annotated_map(Language::english), tolerance);
    check_golden_image("annotations-uk.png", annotated_map(Language::ukrainian), tolerance);
}

TEST_CASE("every template looks as it was approved") {
    need_qt();
    for (SheetKind kind : all_sheet_kinds) {
        ExportOptions options;
        options.width = 640;
        options.height = kind == SheetKind::map_and_table ? 800 : 420;
        options.kind = kind;
        const auto sheets = make_sheets(built_in(), default_style(), options);
        REQUIRE(sheets);
        for (std::size_t page : {std::size_t(0), std::size_t(2)})
            if (page < sheets->size())
                check_golden_image("sheet-" + std::string(id(kind)) +
                                       (page > 0 ? "-" + std::to_string(page + 1) : "") + ".png",
                                   picture_of((*sheets)[page], options.width, options.height),
                                   tolerance);
    }
}

TEST_CASE("a picture without its zones, line, ground or names is not the same") {
    for (const char* id : {"us-proposal", "mutual-withdrawal"}) {
        const QImage whole = map_of(id, Language::english);
        CHECK(image_difference(whole, whole).share == 0);
        for (const char* layer : {"zones", "line-of-contact", "control", "names"}) {
            INFO(id << " without " << layer);
            CHECK(image_difference(map_of(id, Language::english, {layer}), whole).share >
                  2 * tolerance);
        }
    }
    CHECK(image_difference(map_of("us-proposal", Language::english),
                           map_of("us-proposal", Language::ukrainian))
              .share > 2 * tolerance);
}

TEST_CASE("a picture whose edges are drawn a little otherwise is the same") {
    // A tenth of a pixel, more than rasterizers differ in.
    for (const char* id : {"us-proposal", "mutual-withdrawal"})
        CHECK(
            image_difference(map_of(id, Language::english, {}, 0.1), map_of(id, Language::english))
                .share < tolerance);
}
