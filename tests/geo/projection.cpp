// Rules 1 and 3: one projection for the study area, of known scale; edges straight in longitude and
// latitude are preserved.
#include "delimit/geo/projection.h"

#include "delimit/geo/geodesic.h"
#include "delimit/geo/planar.h"
#include "support/geodesic_check.h"
#include "support/study_area.h"

#include <random>

using namespace delimit;
using test::box;
using test::line;

namespace {
const test::Degrees centres{{31.5, 48.5}, {0, 0}, {127, 38}, {-60, -35}, {178, 66.5}, {180, -17}};
} // namespace

TEST_CASE("the projection is centred on its data, to half a degree") {
    GeoBox none;
    CHECK(Projection::for_box(none).centre == GeoPoint::degrees(0, 0));
    GeoBox data;
    data.add(GeoPoint::degrees(22.1, 44.4));
    data.add(GeoPoint::degrees(40.2, 52.4));
    CHECK(Projection::for_box(data).centre == GeoPoint::degrees(31, 48.5));
    CHECK(Projection::for_box(data).text() ==
          "Oblique stereographic, centre 48.5° N 31.0° E, WGS 84");
    CHECK(Projection{GeoPoint::degrees(-60, -35)}.text() ==
          "Oblique stereographic, centre 35.0° S 60.0° W, WGS 84");
}

TEST_CASE("forward and inverse lead back to a micrometre, anywhere") {
    std::mt19937 random(2);
    std::uniform_real_distribution<double> away(-8, 8);
    for (const auto& [longitude, latitude] : centres) {
        const Projector projector({GeoPoint::degrees(longitude, latitude)});
        const MapPoint centre = projector.forward(GeoPoint::degrees(longitude, latitude));
        CHECK(std::hypot(centre.x(), centre.y()) < 1e-6);
        for (int i = 0; i < 200; ++i) {
            const GeoPoint p = GeoPoint::degrees(std::remainder(longitude + away(random), 360.0),
                                                 latitude + away(random));
            const MapPoint q = projector.forward(p);
            const GeoPoint back = projector.inverse(q);
            CHECK(test::inverse(p, back) < 1e-6);
            CHECK(distance(projector.forward(back), q) < 1e-6);
        }
    }
}

TEST_CASE("the projection is conformal, and its scale is what it says") {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> away(-6, 6);
    for (const auto& [longitude, latitude] : centres) {
        const Projector projector({GeoPoint::degrees(longitude, latitude)});
        CHECK(projector.scale(projector.forward(GeoPoint::degrees(longitude, latitude))) ==
              Approx(1).epsilon(1e-9));
        for (int i = 0; i < 50; ++i) {
            const GeoPoint p = GeoPoint::degrees(std::remainder(longitude + away(random), 360.0),
                                                 latitude + away(random));
            const MapPoint at = projector.forward(p);
            const double scale = projector.scale(at);
            for (double azimuth : {0.0, 45.0, 90.0, 200.0}) {
                const MapPoint to = projector.forward(geodesic_direct(p, azimuth, Metres(10)));
                const MapPoint from =
                    projector.forward(geodesic_direct(p, azimuth + 180, Metres(10)));
                CHECK(distance(from, to) / 20 == Approx(scale).epsilon(1e-8));
            }
            // Scale of a stereographic projection: 1 + ρ²/4R².
            const double rho = std::hypot(at.x(), at.y());
            CHECK(scale == Approx(1 + rho * rho / (4 * 6.371e6 * 6.371e6)).epsilon(2e-4));
        }
    }
}

TEST_CASE("a long edge east to west keeps to its parallel") {
    const Projector projector({GeoPoint::degrees(31.5, 48.5)});
    const GeoPolyline edge = line({{30, 48}, {34, 48}});
    const Polyline on_map = projector.project(edge);
    CHECK(on_map.size() > 100);
    CHECK(projector.inverse(on_map.front()).latitude() == Approx(48).epsilon(1e-12));
    double off = 0;
    for (std::size_t i = 1; i < on_map.size(); ++i)
        for (double t : {0.25, 0.5, 0.75}) {
            const GeoPoint p = projector.inverse(on_map[i - 1] + (on_map[i] - on_map[i - 1]) * t);
            off = std::max(off, test::inverse(p, GeoPoint::degrees(p.longitude(), 48)));
        }
    CHECK(off < 0.11);
    CHECK(off > 0.01); // and is not divided more than necessary
    // Without division: the chord is kilometres off in the middle.
    const MapPoint middle = (on_map.front() + on_map.back()) * 0.5;
    CHECK(test::inverse(projector.inverse(middle), GeoPoint::degrees(32, 48)) > 1000);
}

TEST_CASE("without dividing its edges a polygon of 6,900 km² would be some 2.9 km² wrong") {
    // A long edge to the south and many short ones to the north, as on a map of a coast.
    const double west = 37, east = 39.05, south = 48, north = 48.41;
    constexpr int steps = 3000;
    const auto along = [&](double latitude, bool eastward, BasicRing<GeoPoint>& out) {
        for (int i = 0; i <= steps; ++i) {
            const double t = double(eastward ? i : steps - i) / steps;
            out.push_back(GeoPoint::degrees(west + (east - west) * t, latitude));
        }
    };
    GeoRegion drawn{{GeoPolygon{}}}, truth{{GeoPolygon{}}};
    drawn.polygons[0].outer = line({{west, south}, {east, south}});
    along(north, false, drawn.polygons[0].outer);
    drawn.polygons[0].outer.push_back(drawn.polygons[0].outer.front());
    along(south, true, truth.polygons[0].outer);
    along(north, false, truth.polygons[0].outer);
    truth.polygons[0].outer.push_back(truth.polygons[0].outer.front());
    const double true_area = in_km2(geodesic_area(truth));
    REQUIRE(true_area == Approx(6940).epsilon(0.01));

    const Projector projector({GeoPoint::degrees(31.5, 48.5)});
    const double divided = in_km2(geodesic_area(projector.inverse(projector.project(drawn))));
    CHECK(divided == Approx(true_area).epsilon(1e-6));
    // The same edge as a geodesic bows to the north: sagitta L² tan φ ÷ 8R, area ⅔ of that × L.
    const double length =
        test::inverse(GeoPoint::degrees(west, south), GeoPoint::degrees(east, south));
    const double bow = std::pow(length, 3) * std::tan(48 * std::numbers::pi / 180) / (12 * 6.38e6);
    const double plain = in_km2(geodesic_area(drawn));
    CHECK(true_area - plain == Approx(bow / 1e6).epsilon(0.02));
    CHECK(true_area - plain > 2.9);
}

TEST_CASE("rings close to the bit, also near the far meridian and the poles") {
    for (const GeoRegion& region : {box(30, 48, 34, 52), box(176, -20, 180, -15),
                                    box(-180, 60, -176, 70), box(10, -3, 14, 3)}) {
        GeoBox bounds = box_of<GeoPoint>(region);
        const Projector projector(Projection::for_box(bounds));
        const Region on_map = projector.project(region);
        REQUIRE(on_map.polygons.size() == 1);
        CHECK(on_map.polygons[0].outer.front() == on_map.polygons[0].outer.back());
        CHECK(plane_area(on_map.polygons[0]) ==
              Approx(geodesic_area(projector.inverse(on_map)).count()).epsilon(5e-3));
    }
}

TEST_CASE("neighbours project a shared edge to the same points") {
    std::mt19937 random(4);
    std::uniform_real_distribution<double> x(24, 40), y(44, 53), step(-0.3, 0.3);
    const Projector projector({GeoPoint::degrees(31.5, 48.5)});
    for (int i = 0; i < 3000; ++i) {
        const double lon = x(random), lat = y(random);
        const GeoPolyline edge = line({{lon, lat}, {lon + step(random), lat + step(random)}});
        Polyline there = projector.project(edge);
        Polyline back = projector.project(GeoPolyline{edge[1], edge[0]});
        std::reverse(back.begin(), back.end());
        REQUIRE(there == back);
    }
}

TEST_CASE("an empty shape projects to an empty shape, and a point to a point") {
    const Projector projector({GeoPoint::degrees(31.5, 48.5)});
    CHECK(projector.project(GeoPolyline{}).empty());
    CHECK(projector.project(GeoRegion{}).empty());
    CHECK(projector.inverse(Region{}).empty());
    CHECK(projector.project(line({{30, 48}})).size() == 1);
    CHECK(projector.project(line({{30, 48}, {30, 48}})).size() == 2);
}
