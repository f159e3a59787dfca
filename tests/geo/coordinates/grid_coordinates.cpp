// Against the examples of GeographicLib's manual for GeoConvert.
#include "geo/coordinates/grid_coordinates.h"

#include "delimit/geo/geodesic.h"
#include "support/catch.h"

using namespace delimit;

TEST_CASE("the poles, zones that do not exist and squares that do not have no grid position") {
    CHECK_FALSE(utm_of(GeoPoint::degrees(10, 85)));
    CHECK_FALSE(utm_of(GeoPoint::degrees(10, -81)));
    CHECK(mgrs_of(GeoPoint::degrees(10, 89)).empty());
    CHECK_FALSE(point_of_utm(61, true, 500'000, 5'000'000));
    for (const char* none : {"", "37", "37UZZ1234", "38SMB448"}) {
        INFO(none);
        CHECK_FALSE(point_of_mgrs(none));
    }
}

TEST_CASE("a latitude band is eight degrees high, the northernmost twelve") {
    CHECK(latitude_band(-80) == 'C');
    CHECK(latitude_band(-0.001) == 'M');
    CHECK(latitude_band(0) == 'N');
    CHECK(latitude_band(47.999) == 'T');
    CHECK(latitude_band(48) == 'U');
    CHECK(latitude_band(72) == 'X');
    CHECK(latitude_band(83.9) == 'X');
}

TEST_CASE("a place has the zone, easting and northing that the manual gives it") {
    const GeoPoint baghdad = GeoPoint::degrees(44.4, 33.3);
    const auto utm = utm_of(baghdad);
    REQUIRE(utm);
    CHECK(utm->zone == 38);
    CHECK(utm->band == 'S');
    CHECK(utm->easting == Approx(444140.54).margin(0.01));
    CHECK(utm->northing == Approx(3684706.36).margin(0.01));
    CHECK(mgrs_of(baghdad) == "38SMB4414084706");
    const auto back = point_of_utm(38, true, utm->easting, utm->northing);
    REQUIRE(back);
    CHECK(geodesic_distance(*back, baghdad).count() < 0.001);
    const auto middle = point_of_mgrs("38SMB4488");
    REQUIRE(middle);
    CHECK(geodesic_distance(*middle, GeoPoint::degrees(44.40363, 33.33424)).count() < 1);
}
