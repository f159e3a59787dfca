#include "delimit/map/graticule.h"

#include "support/catch.h"

#include <algorithm>
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
