#include "delimit/map/scale_bar.h"

#include "delimit/geo/geodesic.h"
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
