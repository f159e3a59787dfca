#include "delimit/geo/geodesic.h"
#include "delimit/map/graticule.h"
#include "delimit/map/scale_bar.h"
#include "support/catch.h"

#include <cmath>

using namespace delimit;

namespace {

const Projection projection{GeoPoint::degrees(31, 48.5)};

Viewport around(double longitude, double latitude, double metres_per_pixel) {
    const Projector projector(projection);
    return {
        projector.forward(GeoPoint::degrees(longitude, latitude)), metres_per_pixel, {900, 600}};
}

} // namespace

TEST_CASE("the scale bar is as long as the geodesic between the points under its ends") {
    const Projector projector(projection);
    for (double metres_per_pixel : {20.0, 170.0, 1100.0}) {
        for (const auto& [lon, lat] : {std::pair(31.0, 48.5), {37.8, 48.0}, {23.0, 51.0}}) {
            const Viewport view = around(lon, lat, metres_per_pixel);
            const ScaleBar bar = scale_bar(projector, view, 140, Language::english);
            CHECK(bar.width <= 140);
            CHECK(bar.width > 140 / 2.6);
            const GeoPoint left = projector.inverse(view.to_map({450 - bar.width / 2, 300}));
            const GeoPoint right = projector.inverse(view.to_map({450 + bar.width / 2, 300}));
            CHECK(geodesic_distance(left, right) / bar.length == Approx(1).epsilon(2e-4));
        }
    }
}

TEST_CASE("the scale bar has a round length and says its unit once") {
    const Projector projector(projection);
    for (double width = 40; width < 400; width += 7) {
        const ScaleBar bar = scale_bar(projector, around(37, 48, 300), width, Language::ukrainian);
        const double digit =
            bar.length.count() / std::pow(10.0, std::floor(std::log10(bar.length.count()) + 1e-9));
        CHECK((digit == Approx(1) || digit == Approx(2) || digit == Approx(5)));
        CHECK(bar.ticks.front().text == "0");
        CHECK(bar.ticks.back().text.find("км") != std::string::npos);
    }
}

TEST_CASE("the ratio on paper is rounded to two figures") {
    CHECK(ratio_text(847.3, 0.0254 / 72, Language::english) == "1\u00a0:\u00a02,400,000");
    CHECK(ratio_text(70.5, 0.0254 / 72, Language::ukrainian) == "1\u00a0:\u00a0200\u00a0000");
}

TEST_CASE("north is up on the central meridian and leans where the map does") {
    const Projector projector(projection);
    CHECK(north_angle(projector, around(31, 47, 300)) == Approx(0).margin(1e-6));
    for (double longitude : {24.0, 38.5}) {
        const Viewport view = around(longitude, 48, 300);
        const ScreenPoint north =
            view.to_screen(projector.forward(GeoPoint::degrees(longitude, 48.2)));
        const double angle = std::atan2(north.x - 450, 300 - north.y) * 180 / std::acos(-1.0);
        CHECK(north_angle(projector, view) == Approx(angle).margin(0.02));
        CHECK(std::abs(angle) > 4);
    }
}

TEST_CASE("graticule lines run through the points they name") {
    const Projector projector(projection);
    const Viewport view = around(37.5, 48.2, 250);
    const Graticule net = graticule(projector, view, 120, Language::english);
    REQUIRE(net.lines.size() >= 4);
    for (const GraticuleLine& line : net.lines) {
        for (ScreenPoint p : line.path) {
            const GeoPoint at = projector.inverse(view.to_map(p));
            CHECK((line.meridian ? at.longitude() : at.latitude()) ==
                  Approx(line.degrees).margin(0.003));
        }
    }
    CHECK(std::any_of(net.lines.begin(), net.lines.end(), [](const GraticuleLine& l) {
        return l.label == "37°\u00a0E" || l.label == "38°\u00a0E";
    }));
}

TEST_CASE("graticule lines say where they meet the edges along which degrees are written") {
    const Projector projector(projection);
    const Viewport view = around(37.5, 48.2, 250);
    int near = 0, far = 0;
    for (const GraticuleLine& line : graticule(projector, view, 120, Language::english).lines) {
        const auto check = [&](const std::optional<ScreenPoint>& end, double edge) {
            if (end)
                CHECK((line.meridian ? end->y : end->x) == Approx(edge).margin(1e-6));
            return end ? 1 : 0;
        };
        near += check(line.near, line.meridian ? 600 : 0);
        far += check(line.far, line.meridian ? 0 : 900);
    }
    CHECK(near >= 4);
    CHECK(far >= 4);
}

TEST_CASE("the graticule is neither empty nor a thicket at any scale") {
    const Projector projector(projection);
    for (double metres_per_pixel = Viewport::closest; metres_per_pixel < Viewport::farthest;
         metres_per_pixel *= 1.7) {
        const auto count =
            graticule(projector, around(36, 48, metres_per_pixel), 120, Language::english)
                .lines.size();
        CHECK(count <= 60);
        if (metres_per_pixel > 10)
            CHECK(count >= 2);
    }
}
