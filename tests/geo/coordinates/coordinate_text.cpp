#include "delimit/geo/coordinates/coordinates.h"

#include "delimit/geo/geodesic.h"
#include "support/catch.h"

using namespace delimit;

namespace {

double apart(GeoPoint a, GeoPoint b) {
    return geodesic_distance(a, b).count();
}

const GeoBox ukraine{22, 44, 41, 53};

} // namespace

TEST_CASE("each format is a position to what it shows, all over the study area and at seams") {
    const double limits[] = {0.8, 2.3, 0.8, 0.8}; // half of the last digit, in both directions
    for (double latitude = 43.9; latitude < 53; latitude += 0.371)
        for (double longitude = 21.7; longitude < 41; longitude += 0.431) {
            const GeoPoint at = GeoPoint::degrees(longitude, latitude);
            for (int format = 0; format < 4; ++format) {
                const std::string text = coordinate_text(at, CoordinateFormat(format));
                const auto back = parse_coordinates(text, Language::english, ukraine);
                INFO(text);
                REQUIRE(back);
                CHECK(apart(*back, at) < limits[format]);
            }
        }
    for (double latitude : {48.0, 47.999999, 48.000001, 0.0, -0.00001, 83.9, -79.9})
        for (double longitude : {36.0, 35.9999999, 30.0, 180.0, -180.0, 0.0}) {
            const GeoPoint at = GeoPoint::degrees(longitude, latitude);
            for (int format = 0; format < 4; ++format) {
                const std::string text = coordinate_text(at, CoordinateFormat(format));
                const auto back = parse_coordinates(text);
                INFO(text);
                REQUIRE(back);
                CHECK(apart(*back, at) < limits[format]);
            }
        }
}

TEST_CASE("seconds that round up make a minute, and the poles have no grid") {
    CHECK(coordinate_text(GeoPoint::degrees(37.99999999, 47.99999999), CoordinateFormat::dms) ==
          "48°00'00.0\"N 38°00'00.0\"E");
    CHECK(coordinate_text(GeoPoint::degrees(-70.5, -33.25), CoordinateFormat::dms) ==
          "33°15'00.0\"S 70°30'00.0\"W");
    CHECK(coordinate_text(GeoPoint::degrees(37.83, 48.59), CoordinateFormat::decimal) ==
          "48.59000° N, 37.83000° E");
    CHECK(coordinate_text(GeoPoint::degrees(10, 89), CoordinateFormat::mgrs) ==
          "89.00000° N, 10.00000° E");
    CHECK(coordinate_text(GeoPoint::degrees(10, -85), CoordinateFormat::utm) ==
          "85.00000° S, 10.00000° E");
}
