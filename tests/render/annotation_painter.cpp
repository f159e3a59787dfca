// Annotations in pictures, SVG and PDF, by the same painter.
#include "delimit/render/export.h"
#include "delimit/render/map_painter.h"

#include "delimit/briefing/annotation_fields.h"
#include "delimit/geo/geodesic.h"
#include "delimit/io/project/style_file.h"
#include "delimit/map/placed_annotations.h"
#include "support/catch.h"
#include "support/layer_styles.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"
#include "support/skipped.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace delimit;

namespace {

Annotation made(const char* id, AnnotationShape shape, Text text = {}, AnnotationStyle style = {}) {
    Annotation annotation;
    annotation.id = id;
    annotation.shape = std::move(shape);
    annotation.text = std::move(text);
    annotation.style = style;
    return annotation;
}

/// One of each kind around the middle of the sample study area.
Annotations all_kinds(const Projector& projector) {
    const auto at = [&](double x, double y) {
        return projector.inverse(MapPoint::metres(x * 1000, y * 1000));
    };
    AnnotationStyle arrow, bars, teal;
    arrow.ends = LineEnds::arrow;
    arrow.colour = Colour{0xb3, 0x1e, 0x6f};
    bars.ends = LineEnds::bars;
    teal.colour = Colour{0, 0x73, 0x5f};
    return {
        made("area", DrawnPolygon{{at(-75, -10), at(-45, -8), at(-40, -35), at(-70, -38)}},
             {"{area}", {}}, teal),
        made("circle", DrawnCircle{at(30, -20), kilometres(18)}, {"{radius}", {}}),
        made("arrow", DrawnLine{{at(-60, 40), at(-20, 20)}}, {}, arrow),
        made("distance", DrawnLine{{at(-30, -45), at(55, -48)}}, {"{length}", {}}, bars),
        made("highlight", Highlight{at(-46, -44)}, {"Crossing", "Переправа"}),
        made("marker-1", NumberMarker{at(10, 40), 1}),
        made("marker-2", NumberMarker{at(50, 30), 12}, {"Depot", "Склад"}),
        made("callout", Callout{at(0, 5), 60, -55, 120},
             {"Pocket at the river\nHeld since October; {vacated-a} to be left",
              "Кишеня біля річки\nУтримується з жовтня; залишити {vacated-a}"}),
        made("text", Note{FramePoint{0.5, 0.06}},
             {"Situation, {line-date}", "Стан на {line-date}"}),
    };
}

struct Picture {
    SnapshotPtr snapshot = sample::snapshot();
    ScenePtr scene = build_scene(snapshot, sample::mutual, default_style(), Language::english);
    Projector projector{scene->projection};
    Viewport view =
        Viewport(MapPoint(), 300, {700, 520}).fitted(scene->study_area, Margins::all(20));
    PaintOptions options;

    Picture() {
        options.graticule = options.scale_bar = options.north = options.legend = false;
        options.layer_styles = test::hiding({"settlements", "names"});
    }
    QImage with(const Annotations& annotations, double ratio = 1) {
        options.annotations =
            scene_annotations(annotations, *snapshot, {sample::mutual}, Language::english);
        return MapPainter(scene).render_image(view, ratio, options);
    }
    [[nodiscard]] QColor at(const QImage& image, GeoPoint where, double ratio = 1) const {
        const ScreenPoint p = view.to_screen(projector.forward(where));
        return image.pixelColor(int(p.x * ratio), int(p.y * ratio));
    }
};

QString output_of(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("a map without annotations is painted as if there were no such thing") {
    need_qt();
    Picture picture;
    const QImage none = MapPainter(picture.scene).render_image(picture.view, 1, picture.options);
    CHECK(picture.with({}) == none);
    CHECK(picture.with({made("empty", Note{picture.scene->projection.centre})}) == none);
}

TEST_CASE("a circle is dark at its radius and nowhere else, at any resolution") {
    need_qt();
    Picture picture;
    const GeoPoint centre = picture.projector.inverse(MapPoint::metres(30'000, -20'000));
    AnnotationStyle solid;
    solid.dashed = false;
    const Annotations circle{made("c", DrawnCircle{centre, kilometres(18)}, {}, solid)};
    for (const double ratio : {1.0, 2.0}) {
        const QImage with = picture.with(circle, ratio), without = picture.with({}, ratio);
        int dark = 0, same = 0;
        for (int azimuth = 0; azimuth < 360; azimuth += 5) {
            const GeoPoint on = geodesic_direct(centre, azimuth, kilometres(18));
            dark += picture.at(with, on, ratio).lightness() < 110;
            const GeoPoint in = geodesic_direct(centre, azimuth, kilometres(10));
            same += picture.at(with, in, ratio) == picture.at(without, in, ratio);
        }
        INFO(ratio);
        CHECK(dark >= 68); // of 72
        CHECK(same == 72);
    }
}

TEST_CASE("annotations lie in their order, the last on top") {
    need_qt();
    Picture picture;
    const GeoPoint middle = picture.scene->projection.centre;
    AnnotationStyle red, green;
    red.colour = Colour{200, 0, 0};
    green.colour = Colour{0, 160, 0};
    const Annotation a = made("a", NumberMarker{middle, 1}, {}, red),
                     b = made("b", NumberMarker{middle, 1}, {}, green);
    const auto colour = [&](const Annotations& all) {
        const QImage image = picture.with(all);
        const ScreenPoint p = picture.view.to_screen(picture.projector.forward(middle));
        return image.pixelColor(int(p.x) - 7, int(p.y));
    };
    CHECK(colour({a, b}) == QColor(0, 160, 0));
    CHECK(colour({b, a}) == QColor(200, 0, 0));
}

TEST_CASE("names of the map keep off the texts of annotations") {
    need_qt();
    Picture picture;
    picture.options.layer_styles = {};
    const MapPainter painter(picture.scene);
    QImage canvas(700, 520, QImage::Format_RGB32);
    QPainter on(&canvas);
    const auto names = painter.paint_map(on, picture.view, picture.options);
    REQUIRE(names.size() > 5);
    // On each of the names in turn.
    for (std::size_t i = 0; i < names.size(); i += 3) {
        const ScreenPoint at = names[i].centre();
        picture.options.annotations = scene_annotations(
            {made("t", Note{FramePoint{at.x / 700, at.y / 520}}, {"Annotation", {}})},
            *picture.snapshot, {sample::mutual}, Language::english);
        const auto text = painter.placed_annotations(picture.view, picture.options)[0].text;
        REQUIRE(text);
        for (const ScreenBox& name : painter.paint_map(on, picture.view, picture.options))
            CHECK_FALSE(name.grown(-1).meets(*text));
    }
}

TEST_CASE("exported sheets carry annotations of each pane, as words where the format has words") {
    need_qt();
    const SnapshotPtr snapshot = sample::snapshot();
    const Projector projector(snapshot->projection);
    ExportOptions options;
    options.annotations = all_kinds(projector);
    options.annotations->back().proposals = {"mutual"};
    options.proposals = {sample::mutual, sample::freeze};
    const QTemporaryDir folder;
    const auto path = [&](const char* name) {
        return std::filesystem::path(folder.filePath(name).toStdString());
    };
    const auto sheet = make_sheet(snapshot, default_style(), options);
    REQUIRE(sheet);
    options.format = SheetFormat::svg;
    REQUIRE(export_sheet(*sheet, path("a.svg"), options));
    QFile file(folder.filePath("a.svg"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    CHECK(svg.count("Pocket at the river") == 2);
    CHECK(svg.contains("Depot"));

    options.format = SheetFormat::pdf;
    options.page = PageSize::a4_landscape;
    options.language = Language::ukrainian;
    REQUIRE(export_sheets(snapshot, default_style(), path("a.pdf"), options));
    if (QStandardPaths::findExecutable("pdftotext").isEmpty())
        SKIP_TEST("pdftotext is not installed");
    const QString words = output_of("pdftotext", {folder.filePath("a.pdf"), "-"});
    CHECK(words.contains(QString::fromUtf8("Кишеня біля річки")));
    CHECK(words.contains(QString::fromUtf8("Склад")));
}
