#include "delimit/map/measured.h"

#include "delimit/geo/geodesic.h"
#include "support/catch.h"
#include "support/geodesic_check.h"

#include <random>

using namespace delimit;

TEST_CASE("fewer vertices than it takes measure nothing") {
    const GeoPoint p = GeoPoint::degrees(37, 48);
    CHECK(measured_path({}).total.count() == 0);
    CHECK(measured_path({p}).segments.empty());
    CHECK(measured_area({}).area.count() == 0);
    CHECK(measured_area({p}).perimeter.count() == 0);
    CHECK(measured_area({p, GeoPoint::degrees(38, 48)}).area.count() == Approx(0).margin(1e-3));
}

TEST_CASE("distances, perimeters and areas equal PROJ's geodesics to 1e-9") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> longitude(30, 40), latitude(44, 52);
    for (int round = 0; round < 50; ++round) {
        std::vector<GeoPoint> vertices;
        std::vector<double> lat, lon;
        // Around a centre by angle, so that the outline does not cross itself.
        const double x = longitude(random), y = latitude(random);
        for (int i = 0; i < 3 + round % 9; ++i) {
            const double angle = 2 * 3.14159265358979 * i / (3 + round % 9);
            const double reach = 0.001 * std::pow(10, round % 4) * (1 + 0.3 * std::sin(7 * angle));
            vertices.push_back(
                GeoPoint::degrees(x + reach * std::cos(angle), y + reach * std::sin(angle)));
            lat.push_back(vertices.back().latitude());
            lon.push_back(vertices.back().longitude());
        }
        double area = 0, perimeter = 0, total = 0;
        geod_polygonarea(&test::ellipsoid(), lat.data(), lon.data(), int(lat.size()), &area,
                         &perimeter);
        const MeasuredPath path = measured_path(vertices);
        REQUIRE(path.segments.size() + 1 == vertices.size());
        for (std::size_t i = 1; i < vertices.size(); ++i) {
            double s = 0;
            geod_inverse(&test::ellipsoid(), lat[i - 1], lon[i - 1], lat[i], lon[i], &s, nullptr,
                         nullptr);
            CHECK(path.segments[i - 1].count() == Approx(s).epsilon(1e-9));
            total += s;
        }
        CHECK(path.total.count() == Approx(total).epsilon(1e-9));
        const MeasuredArea measured = measured_area(vertices);
        CHECK_FALSE(measured.crosses_itself);
        CHECK(measured.area.count() == Approx(std::abs(area)).epsilon(1e-9));
        CHECK(measured.perimeter.count() == Approx(perimeter).epsilon(1e-9));
    }
}

TEST_CASE("an outline that crosses itself is told from one that only touches") {
    const auto p = [](double x, double y) { return GeoPoint::degrees(x, y); };
    CHECK(measured_area({p(30, 48), p(31, 49), p(31, 48), p(30, 49)}).crosses_itself);
    CHECK_FALSE(measured_area({p(30, 48), p(31, 48), p(31, 49), p(30, 49)}).crosses_itself);
}

TEST_CASE("a geodesic is drawn in short pieces that lie on it") {
    const GeoPoint a = GeoPoint::degrees(24, 48), b = GeoPoint::degrees(38, 50);
    const auto path = geodesic_path(a, b, kilometres(20));
    CHECK(path.front() == a);
    CHECK(path.back() == b);
    CHECK(path.size() > 50);
    const double straight = geodesic_distance(a, b).count();
    for (GeoPoint p : path)
        CHECK((geodesic_distance(a, p) + geodesic_distance(p, b)).count() ==
              Approx(straight).epsilon(1e-9));
    CHECK(geodesic_path(a, a).size() == 2);
}

TEST_CASE("measured figures show metres, and four digits of an area") {
    CHECK(measured_text(Metres(815.4), Language::english) == "815\u00a0m");
    CHECK(measured_text(Metres(12'345.6), Language::english) == "12.346\u00a0km");
    CHECK(measured_text(Metres(12'345.6), Language::ukrainian) == "12,346\u00a0км");
    CHECK(measured_text(square_kilometres(0.45672), Language::english) == "0.4567\u00a0km²");
    CHECK(measured_text(square_kilometres(1234.56), Language::english) == "1,234.6\u00a0km²");
}
