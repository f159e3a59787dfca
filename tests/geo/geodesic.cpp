// Rule 2: areas and lengths are PROJ's geodesic ones.
#include "delimit/geo/geodesic.h"

#include "support/geodesic_check.h"
#include "support/study_area.h"

#include <random>

using namespace delimit;
using test::area;
using test::box;

namespace {

double area_by_proj(const BasicRing<GeoPoint>& ring) {
    std::vector<double> latitudes, longitudes;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        latitudes.push_back(ring[i].latitude());
        longitudes.push_back(ring[i].longitude());
    }
    double area = 0, perimeter = 0;
    geod_polygonarea(&test::ellipsoid(), latitudes.data(), longitudes.data(),
                     static_cast<int>(latitudes.size()), &area, &perimeter);
    return std::abs(area);
}

GeoRegion star(std::mt19937& random, double longitude, double latitude, double size, int corners) {
    std::uniform_real_distribution<double> reach(0.3, 1.0);
    test::Degrees points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners, r = size * reach(random);
        points.emplace_back(longitude + r * std::cos(angle), latitude + r * std::sin(angle));
    }
    return area(points);
}

} // namespace

TEST_CASE("nothing has no area and no length") {
    CHECK(geodesic_area({}).count() == 0);
    CHECK(geodesic_length({}).count() == 0);
    CHECK(geodesic_length(test::line({{30, 48}})).count() == 0);
    CHECK(geodesic_area({{GeoPolygon{}}}).count() == 0);
    CHECK(geodesic_area(area({{30, 48}})).count() == 0);
    CHECK(geodesic_area(area({{30, 48}, {31, 48}})).count() == Approx(0).margin(1e-3));
    CHECK(geodesic_area(area({{30, 48}, {30, 49}, {30, 50}})).count() == Approx(0).margin(1e-3));
    CHECK(geodesic_distance(GeoPoint::degrees(30, 48), GeoPoint::degrees(30, 48)).count() == 0);
}

TEST_CASE("geodesic areas equal PROJ's own to 1e-9, in either direction and hemisphere") {
    std::mt19937 random(1);
    for (const auto& [longitude, latitude] :
         test::Degrees{{37, 48}, {0, 0}, {-60, -35}, {178, 66}, {-178, -52}, {20, 85}})
        for (double size : {0.001, 0.1, 1.5})
            for (int corners : {3, 17, 400}) {
                GeoRegion region = star(random, longitude, latitude, size, corners);
                const double expected = area_by_proj(region.polygons[0].outer);
                CHECK(geodesic_area(region).count() == Approx(expected).epsilon(1e-9));
                auto& ring = region.polygons[0].outer;
                std::reverse(ring.begin(), ring.end());
                CHECK(geodesic_area(region).count() == Approx(expected).epsilon(1e-9));
            }
}

TEST_CASE("rings of short edges, which are measured by a series, have PROJ's area to 1e-10") {
    std::mt19937 random(2);
    for (double latitude = -85; latitude <= 85; latitude += 17)
        for (double longitude : {-179.5, 0.0, 37.7})
            for (int corners : {3, 40, 2000}) {
                const double size = std::min(0.025 * corners / 6.3, 0.4);
                const GeoRegion region = star(random, longitude, latitude, size / 10, corners);
                const double expected = area_by_proj(region.polygons[0].outer);
                CHECK(geodesic_area(region).count() == Approx(expected).epsilon(1e-10));
            }
}

TEST_CASE("the area of a degree square at the equator is the textbook's") {
    // 12,308.778 km² between geodesics (Karney's Planimeter on WGS 84 gives the same).
    CHECK(in_km2(geodesic_area(box(0, 0, 1, 1))) ==
          Approx(area_by_proj(box(0, 0, 1, 1).polygons[0].outer) / 1e6).epsilon(1e-12));
    CHECK(in_km2(geodesic_area(box(0, 0, 1, 1))) == Approx(12308.8).epsilon(1e-5));
}

TEST_CASE("holes are taken off whatever their direction") {
    GeoRegion region = box(30, 48, 32, 50);
    const GeoRegion hole = box(30.5, 48.5, 31, 49);
    const double expected = geodesic_area(region).count() - geodesic_area(hole).count();
    region.polygons[0].holes.push_back(hole.polygons[0].outer);
    CHECK(geodesic_area(region).count() == Approx(expected).epsilon(1e-12));
    auto& ring = region.polygons[0].holes[0];
    std::reverse(ring.begin(), ring.end());
    CHECK(geodesic_area(region).count() == Approx(expected).epsilon(1e-12));
    region.polygons.push_back(box(35, 48, 36, 49).polygons[0]);
    CHECK(geodesic_area(region).count() ==
          Approx(expected + geodesic_area(box(35, 48, 36, 49)).count()).epsilon(1e-12));
}

TEST_CASE("lengths are sums of geodesics") {
    // A meridian degree at the equator and at 48° N on WGS 84.
    CHECK(geodesic_length(test::line({{30, 0}, {30, 1}})).count() ==
          Approx(110574.39).margin(0.01));
    CHECK(geodesic_length(test::line({{179.5, 0}, {-179.5, 0}})).count() ==
          Approx(111319.49).margin(0.01));
    const GeoPolyline bent = test::line({{30, 48}, {31, 48.5}, {30.5, 49}});
    CHECK(geodesic_length(bent).count() ==
          Approx(test::inverse(bent[0], bent[1]) + test::inverse(bent[1], bent[2])));
}

TEST_CASE("direct and inverse geodesics lead back") {
    const GeoPoint start = GeoPoint::degrees(179.99, -41);
    for (double azimuth : {-135.0, 0.0, 60.0, 90.0}) {
        const GeoPoint end = geodesic_direct(start, azimuth, kilometres(10));
        CHECK(geodesic_distance(start, end).count() == Approx(10'000).margin(1e-6));
        CHECK(geodesic_azimuth(start, end) == Approx(azimuth).margin(1e-6));
    }
}
