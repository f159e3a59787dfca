#include "render/base_map_painter.h"

#include "delimit/io/layers/base_map_file.h"
#include "delimit/io/project/style_file.h"
#include "delimit/io/raster/geotiff.h"
#include "delimit/render/export.h"
#include "delimit/render/map_painter.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/layer_styles.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"

#include <QPainter>

#include <atomic>
#include <cmath>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Green, with one red square kilometre, drawn exactly; fails on request.
class PlainBaseMap : public BaseMap {
  public:
    MapPoint mark;
    bool clear = false;
    std::atomic<bool> failing = false;
    mutable std::atomic<int> widest = 0;

    std::shared_ptr<const BaseMapPicture> picture(const Projection&, const MapBox& box, int width,
                                                  int height, const PictureWatch&) const override {
        if (failing)
            return nullptr;
        widest = std::max(widest.load(), width);
        auto made = std::make_shared<BaseMapPicture>();
        made->width = width, made->height = height;
        made->rgba.resize(std::size_t(width) * std::size_t(height) * 4);
        for (int row = 0; row < height && !clear; ++row)
            for (int column = 0; column < width; ++column) {
                const double x = box.min_x + (column + 0.5) * box.width() / width;
                const double y = box.max_y - (row + 0.5) * box.height() / height;
                const bool marked = std::abs(x - mark.x()) < 500 && std::abs(y - mark.y()) < 500;
                std::uint8_t* at = &made->rgba[std::size_t(4 * (row * width + column))];
                at[marked ? 0 : 1] = 255;
                at[3] = 255;
            }
        return made;
    }
    std::optional<Error> problem() const override {
        return failing ? std::optional(Error{ErrorCode::unreadable, "gone", "", {}}) : std::nullopt;
    }
    std::pair<long, long> size() const override { return {1000, 1000}; }
};

struct OnBaseMap {
    std::shared_ptr<PlainBaseMap> base = std::make_shared<PlainBaseMap>();
    SnapshotPtr snapshot;
    ScenePtr scene;
    Viewport view;

    OnBaseMap() {
        need_qt();
        auto layers = std::make_shared<Layers>(*sample::snapshot()->layers);
        layers->base_map = base;
        layers->base_map_provenance.source = "© The Surveyors";
        layers->base_map_provenance.licence = "CC BY 4.0";
        auto made = std::make_shared<Snapshot>(*sample::snapshot());
        made->layers = layers;
        snapshot = made;
        scene = build_scene(snapshot, sample::freeze, default_style(), Language::english);
        view = Viewport(MapPoint(), 300, {700, 520}).fitted(scene->study_area, Margins::all(20));
        base->mark = view.to_map({123.4, 345.6});
    }
    [[nodiscard]] QImage image(const PaintOptions& options, double ratio = 1) const {
        return MapPainter(scene).render_image(view, ratio, options);
    }
};

PaintOptions bare(std::set<std::string> hidden = {}) {
    PaintOptions options;
    options.graticule = options.scale_bar = options.north = options.legend = false;
    hidden.insert({"settlements", "names"});
    options.layer_styles = hiding(hidden);
    return options;
}

/// Hides all layers above the areas.
PaintOptions grounds_only() {
    return bare({"control", "undetermined", "rivers", "zones", "oblast-borders", "state-border",
                 "line-of-contact"});
}

/// Centre of all red pixels, in units of the view.
QPointF middle_of_red(const QImage& image, double ratio) {
    QPointF sum;
    double all = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor c = image.pixelColor(x, y); c.red() > 128 && c.green() < 90) {
                sum += QPointF(x + 0.5, y + 0.5);
                all += 1;
            }
    REQUIRE(all > 0);
    return sum / all / ratio;
}

} // namespace

TEST_CASE("a base map is drawn in place, in the very pixels of the picture") {
    OnBaseMap on;
    on.view = on.view.zoomed(8, {123.4, 345.6});
    for (const double ratio : {1.0, 1.5, 2.0, 0.5}) {
        const QImage image = on.image(grounds_only(), ratio);
        const QPointF red = middle_of_red(image, ratio);
        const ScreenPoint wanted = on.view.to_screen(on.base->mark);
        INFO(ratio << ": " << red.x() << ", " << red.y());
        CHECK(std::abs(red.x() - wanted.x) <= 0.5 / ratio);
        CHECK(std::abs(red.y() - wanted.y) <= 0.5 / ratio);
        CHECK(on.base->widest >= image.width());
        CHECK(image.pixelColor(3, 3) == QColor(0, 255, 0));
    }
    // Translated and scaled as on a sheet.
    QImage page(900, 800, QImage::Format_RGB32);
    page.fill(Qt::white);
    {
        QPainter painter(&page);
        painter.scale(1.1, 1.1);
        painter.translate(40, 60);
        MapPainter(on.scene).paint(painter, on.view, grounds_only());
    }
    const QPointF red = middle_of_red(page, 1.1);
    const ScreenPoint wanted = on.view.to_screen(on.base->mark);
    CHECK(std::abs(red.x() - wanted.x - 40) <= 0.5);
    CHECK(std::abs(red.y() - wanted.y - 60) <= 0.5);
    CHECK(page.pixelColor(20, 20) == QColor(Qt::white));
}

TEST_CASE("control is seen over a base map as a tint, and grounds where it is clear") {
    OnBaseMap on;
    const QColor plain = on.image(grounds_only()).pixelColor(350, 260);
    CHECK(plain == QColor(0, 255, 0));
    const QColor tinted = on.image(bare({"zones"})).pixelColor(350, 260);
    CHECK(tinted != plain);
    CHECK(tinted.green() > 180);
    // Hidden, faint or transparent: the map is the same as without it.
    const auto without =
        build_scene(sample::snapshot(), sample::freeze, default_style(), Language::english);
    const auto as_without = [&](const PaintOptions& options) {
        const QImage usual = MapPainter(without).render_image(on.view, 1, options);
        const QImage image = on.image(options);
        int off = 0;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3) {
                const QColor a = image.pixelColor(x, y), b = usual.pixelColor(x, y);
                off += std::abs(a.red() - b.red()) > 2 || std::abs(a.green() - b.green()) > 2 ||
                       std::abs(a.blue() - b.blue()) > 2;
            }
        return off == 0;
    };
    CHECK(as_without(bare({"base-map"})));
    PaintOptions faint = bare();
    LayerStyle layer_style;
    layer_style.opacity = 0.5;
    faint.layer_styles.set("base-map", layer_style);
    CHECK(on.image(faint).pixelColor(350, 260) != on.image(bare()).pixelColor(350, 260));
    on.base->clear = true;
    // Boundaries of neighbours are above a base map; without one, oblasts cover half of their
    // width.
    CHECK(as_without(bare({"land"})));
}

TEST_CASE("every format holds the base map and names whose it is") {
    const OnBaseMap on;
    const TempFolder folder;
    for (const char* ending : {"png", "jpg", "tif", "svg", "pdf"}) {
        const auto file = folder.path() / (std::string("sheet.") + ending);
        ExportOptions options;
        options.format = *sheet_format(file);
        if (options.format == SheetFormat::pdf)
            options.page = PageSize::a4_landscape;
        INFO(ending);
        REQUIRE(export_sheets(on.snapshot, default_style(), file, options));
        const std::string text = text_of_file(file);
        if (options.format == SheetFormat::svg) {
            CHECK(text.find("data:image/") != text.npos);
            CHECK(text.find("The Surveyors") != text.npos);
        } else if (options.format == SheetFormat::pdf) {
            CHECK(text.find("/Subtype /Image") != text.npos);
        } else if (options.format != SheetFormat::tiff) { // Qt may not be able to read it
            const QImage image(QString::fromStdString(file.string()));
            int green = 0;
            for (int y = 0; y < image.height(); y += 5)
                for (int x = 0; x < image.width(); x += 5) {
                    const QColor c = image.pixelColor(x, y);
                    green += c.green() > 180 && c.red() < 90 && c.blue() < 90;
                }
            CHECK(green > 500);
        }
    }
}

TEST_CASE("a base map that can no longer be read stops an export and leaves the file as it was") {
    const OnBaseMap on;
    const TempFolder folder;
    on.base->failing = true;
    for (const char* ending : {"png", "tif", "svg", "pdf"}) {
        const std::string file = folder.file(std::string("sheet.") + ending, "before");
        ExportOptions options;
        options.format = *sheet_format(file);
        const auto written = export_sheets(on.snapshot, default_style(), file, options);
        REQUIRE_FALSE(written);
        CHECK(written.error().message.en == "gone");
        CHECK(text_of_file(file) == "before");
    }
    // On the screen the rest of the map is painted.
    CHECK(on.image(bare()).size() == QSize(700, 520));
}

TEST_CASE("a GeoTIFF that this program wrote lies under its own map") {
    OnBaseMap on;
    const TempFolder folder;
    constexpr int side = 200;
    std::vector<std::uint8_t> pixels(std::size_t(side * side * 4), 0);
    for (int y = 80; y < 83; ++y)
        for (int x = 140; x < 143; ++x)
            pixels[std::size_t(4 * (side * y + x) + 2)] = 255;
    const PictureExtent ground{on.scene->projection, on.view.centre().x() - 60'000,
                               on.view.centre().y() + 60'000, 600};
    const auto file = folder.path() / "own.tif";
    REQUIRE(write_geotiff(file, {pixels.data(), side, side, 4 * side}, 96, ground, {}));
    LayerSource source = file_source(file.string());
    const auto base = open_base_map(source, {});
    REQUIRE(base);
    auto scene = std::make_shared<Scene>(*on.scene);
    scene->base_map = base->map;
    const QImage image = MapPainter(scene).render_image(on.view, 2, grounds_only());
    const MapPoint mark = MapPoint::metres(ground.left + 141.5 * 600, ground.top - 81.5 * 600);
    const ScreenPoint wanted = on.view.to_screen(mark);
    const QPointF red = middle_of_red(image, 2);
    CHECK(std::abs(red.x() - wanted.x) < 0.5);
    CHECK(std::abs(red.y() - wanted.y) < 0.5);
}
