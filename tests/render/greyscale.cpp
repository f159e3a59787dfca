// Zones on paper without colour: by rendered lightness, not by the style's values.
#include "delimit/render/map_painter.h"

#include "delimit/geo/point_locator.h"
#include "delimit/io/project/style_file.h"
#include "support/catch.h"
#include "support/layer_styles.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

using namespace delimit;

namespace {

/// CIE lightness L*, 0 black to 100 white, of an sRGB colour without its hue: IEC 61966-2-1 for the
/// luminance, CIE 15 for L*. One L* is about the least visible difference side by side.
double lightness(QRgb colour) {
    const auto linear = [](int part) {
        const double v = part / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    const double y = 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) +
                     0.0722 * linear(qBlue(colour));
    return y <= 216.0 / 24389 ? y * 24389 / 27 : 116 * std::cbrt(y) - 16;
}

/// Lightness of a picture: its mean, and the difference of its 90th and 10th percentiles.
struct Tone {
    double mean = 0, contrast = 0;
};

Tone tone(const QImage& image) {
    std::vector<double> all;
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += all.emplace_back(lightness(image.pixel(x, y)));
    std::sort(all.begin(), all.end());
    return {sum / double(all.size()), all[all.size() * 9 / 10] - all[all.size() / 10]};
}

constexpr double half_window = 1'500; // metres

/// A point with only this area for 1.5 km around.
std::optional<MapPoint> well_inside(const Region& ground) {
    std::vector<const Polygon*> polygons;
    for (const Polygon& polygon : ground.polygons)
        polygons.push_back(&polygon);
    const PointLocator locator(std::move(polygons));
    const MapBox box = box_of<MapPoint>(ground);
    for (double y = box.min_y; y < box.max_y; y += 1'000)
        for (double x = box.min_x; x < box.max_x; x += 1'000) {
            bool inside = true;
            for (double dy = -1; inside && dy <= 1; dy += 0.25)
                for (double dx = -1; inside && dx <= 1; dx += 0.25)
                    inside =
                        locator.holder(MapPoint::metres(x + dx * half_window, y + dy * half_window))
                            .has_value();
            if (inside)
                return MapPoint::metres(x, y);
        }
    return std::nullopt;
}

/// A map around the point at 30 m a pixel, with only areas of control and `zones`.
Tone tone_at(const MapPainter& painter, MapPoint centre, bool zones) {
    PaintOptions options;
    options.graticule = options.scale_bar = options.north = options.legend = false;
    std::set<std::string> hidden{"settlements", "names"};
    for (const SceneLayer& layer : painter.scene()->layers)
        if (layer.id != "land" && layer.id != "theatre" && layer.id != "control" &&
            !(zones && layer.id == "zones"))
            hidden.insert(layer.id);
    options.layer_styles = test::hiding(hidden);
    return tone(painter.render_image(Viewport(centre, 30, {96, 96}), 1, options));
}

} // namespace

TEST_CASE("in grey a zone is darker than the ground around it, and its hatch is seen") {
    need_qt();
    for (std::size_t proposal :
         {sample::one_sided, sample::mutual, sample::transfer, sample::both_leave}) {
        const ScenePtr scene =
            build_scene(sample::snapshot(), proposal, default_style(), Language::english);
        const MapPainter painter(scene);
        const auto& zones = scene->find("zones")->areas;
        REQUIRE_FALSE(zones.empty());
        std::vector<double> means;
        for (const SceneArea& zone : zones) {
            INFO(zone.legend);
            const auto centre = well_inside(*zone.ground.levels.front().shape);
            REQUIRE(centre);
            const Tone ground = tone_at(painter, *centre, false);
            const Tone on_it = tone_at(painter, *centre, true);
            CHECK(ground.contrast < 1);
            CHECK(ground.mean - on_it.mean > 8);
            CHECK(on_it.contrast > 8);
            means.push_back(on_it.mean);
        }
        // Depth bands of a party are adjacent and have the same direction of hatch.
        if (proposal == sample::mutual) {
            REQUIRE(means.size() == 4);
            CHECK(means[1] - means[0] > 5);
            CHECK(means[3] - means[2] > 5);
        }
    }
}

TEST_CASE("each party's zones of each regime have a hatch that the other's have not") {
    const Style style = default_style();
    int hatched = 0;
    for (const auto& [role, fill] : style.fills) {
        if (!role.starts_with("zone/") || fill.opacity <= 0)
            continue;
        INFO(role);
        ++hatched;
        CHECK(fill.hatch != Hatch::none);
        CHECK(counterpart(fill.hatch) != fill.hatch);
        // Nor that of the grey zone, which may be adjacent.
        CHECK(fill.hatch != style.fills.at("undetermined").hatch);
    }
    CHECK(hatched == 4);
}
