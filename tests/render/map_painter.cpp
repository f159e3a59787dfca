#include "delimit/render/map_painter.h"

#include "delimit/io/project/style_file.h"
#include "support/catch.h"
#include "support/golden_image.h"
#include "support/layer_styles.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"

#include <cmath>
#include <thread>

using namespace delimit;

namespace {

ScenePtr scene_of(std::size_t proposal, bool schematic = false) {
    return build_scene(sample::snapshot(schematic), proposal, default_style(), Language::english);
}

Viewport fitted(const Scene& scene, double width = 700, double height = 520) {
    return Viewport(MapPoint(), 300, {width, height}).fitted(scene.study_area, Margins::all(20));
}

PaintOptions bare() {
    PaintOptions options;
    options.graticule = options.scale_bar = options.north = options.legend = false;
    options.layer_styles = test::hiding({"settlements", "names"});
    return options;
}

QColor at(const QImage& image, const Viewport& view, double x_km, double y_km) {
    const ScreenPoint p = view.to_screen(MapPoint::metres(x_km * 1000, y_km * 1000));
    return image.pixelColor(static_cast<int>(p.x), static_cast<int>(p.y));
}

} // namespace

TEST_CASE("the line of contact is dark on the very pixels it runs through, with a light casing") {
    need_qt();
    const ScenePtr scene = scene_of(sample::freeze);
    const Viewport view = fitted(*scene);
    const QImage image = MapPainter(scene).render_image(view, 1, bare());
    const auto& part = sample::snapshot()->control->line.parts.front();
    int dark = 0;
    for (std::size_t i = 5; i + 5 < part.size(); ++i)
        dark += at(image, view, part[i].x() / 1000, part[i].y() / 1000).lightness() < 90;
    CHECK(dark >= static_cast<int>(part.size() - 10) * 9 / 10);
}

TEST_CASE("what is hidden is not drawn") {
    need_qt();
    const ScenePtr scene = scene_of(sample::mutual);
    const Viewport view = fitted(*scene);
    const MapPainter painter(scene);
    PaintOptions options = bare();
    const QImage with = painter.render_image(view, 1, options);
    options.layer_styles = test::hiding({"settlements", "names", "zones"});
    const QImage without = painter.render_image(view, 1, options);
    const QImage freeze = MapPainter(scene_of(sample::freeze)).render_image(view, 1, options);
    CHECK(with != without);
    CHECK(without == freeze);
}

TEST_CASE("a picture of less than a pixel a unit shows the same ground, smaller") {
    need_qt();
    const ScenePtr scene = scene_of(sample::mutual);
    const MapPainter painter(scene);
    const Viewport view = fitted(*scene);
    const QImage half = painter.render_image(view, 0.5, bare());
    CHECK(half.size() == QSize(350, 260));
    QImage whole = painter.render_image(view, 1, bare());
    whole = whole.scaled(half.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    CHECK(test::image_difference(half, whole).share < 0.05);
}

TEST_CASE("two threads may paint at once and get the same picture") {
    need_qt();
    const ScenePtr scene = scene_of(sample::mutual);
    const MapPainter painter(scene);
    const Viewport view = fitted(*scene);
    std::array<QImage, 2> images;
    std::thread other([&] { images[0] = painter.render_image(view, 2); });
    images[1] = painter.render_image(view, 2);
    other.join();
    CHECK(images[0].size() == QSize(1400, 1040));
    CHECK(images[0] == images[1]);
}

TEST_CASE("zones of the two parties are told apart without colour") {
    need_qt();
    const auto fills = [&](std::size_t proposal) {
        std::vector<FillStyle> found;
        for (const SceneArea& area : scene_of(proposal)->find("zones")->areas)
            found.push_back(*area.fill);
        return found;
    };
    for (std::size_t proposal : {sample::mutual, sample::both_leave, sample::transfer}) {
        const auto all = fills(proposal);
        REQUIRE_FALSE(all.empty());
        for (std::size_t i = 0; i < all.size(); ++i) {
            CHECK(all[i].hatch != Hatch::none);
            for (std::size_t j = i + 1; j < all.size(); ++j)
                CHECK((all[i].hatch != all[j].hatch ||
                       std::abs(std::log(all[i].hatch_spacing / all[j].hatch_spacing)) > 0.3));
        }
    }
    CHECK(fills(sample::transfer).front().hatch != fills(sample::one_sided).front().hatch);
}

TEST_CASE("the picture itself keeps the parties' ground apart in grey") {
    need_qt();
    const ScenePtr scene = scene_of(sample::mutual);
    const Viewport view = fitted(*scene);
    const QImage grey =
        MapPainter(scene).render_image(view, 2, bare()).convertToFormat(QImage::Format_Grayscale8);
    // Rows of a hatch that rises are shifted copies of each other one way, falling ones the other.
    const auto lean = [&](double x_km, double y_km) {
        const ScreenPoint p = view.to_screen(MapPoint::metres(x_km * 1000, y_km * 1000));
        double rising = 0, falling = 0;
        const int x0 = static_cast<int>(2 * p.x), y0 = static_cast<int>(2 * p.y);
        for (int y = -5; y < 5; ++y) {
            for (int x = -5; x < 5; ++x) {
                const auto v = [&](int dx, int dy) {
                    return static_cast<double>(qGray(grey.pixel(x0 + x + dx, y0 + y + dy)));
                };
                rising += std::abs(v(0, 0) - v(1, -1));
                falling += std::abs(v(0, 0) - v(1, 1));
            }
        }
        return falling - rising;
    };
    const double front =
        20 * std::sin(60 / 28.0) + 7 * std::sin(60 / 9.0 + 1) + 2 * std::sin(60 / 2.3) + 12;
    CHECK(lean(front - 3, 60) > 0);
    CHECK(lean(front + 3, 60) < 0);
}
