// A few pictures of the built-in project, as they were approved, and proof that what matters on
// them cannot go missing unnoticed.
#include "delimit/engine/compute.h"
#include "delimit/io/load.h"
#include "delimit/io/project_file.h"
#include "delimit/io/style_file.h"
#include "delimit/render/export.h"
#include "delimit/render/map_painter.h"

#include "support/golden_image.h"
#include "support/looks.h"
#include "support/qt.h"

#include <QPainter>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Share of tiles that may differ: see below for how far that is from a missing layer.
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
    options.looks = hiding(hidden);
    const Viewport view = Viewport(MapPoint(), 1000, {480, 320})
                              .fitted(scene->focus, Margins::all(8))
                              .panned(shift, shift);
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
