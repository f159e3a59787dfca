#include "delimit/geo/coordinates/coordinates.h"

#include "delimit/geo/geodesic.h"
#include "support/catch.h"

#include <cmath>
#include <cstdio>
#include <proj.h>

using namespace delimit;

namespace {

double apart(GeoPoint a, GeoPoint b) {
    return geodesic_distance(a, b).count();
}

/// Distance in metres from the coordinates read to the given point.
double off(const std::string& text, double latitude, double longitude) {
    const auto read = parse_coordinates(text);
    INFO(text << (read ? "" : ": " + read.error().text()));
    REQUIRE(read);
    return apart(*read, GeoPoint::degrees(longitude, latitude));
}

std::string refusal(const std::string& text, const std::optional<GeoBox>& study_area = {}) {
    const auto read = parse_coordinates(text, Language::english, study_area);
    return read ? "read" : read.error().message.en;
}

const GeoBox ukraine{22, 44, 41, 53};

} // namespace

TEST_CASE("what is no position says so, in the reader's language") {
    for (const char* text :
         {"",        " ",        "abc",       "48.59",       "48.59,",
          ",",       "48 35 37", "1 2 3 4 5", "N E",         "48.59 37.83 12.5 3",
          "°",       "- -",      "48..5 37",  "37U",         "0x30 12",
          "nan nan", "1e5 3",    "1e-5 3",    "48.59 3.7e1", "4.859e1 3.783e1"}) {
        INFO(text);
        CHECK_FALSE(parse_coordinates(text));
    }
    CHECK(refusal("somewhere") == "these are not coordinates");
    CHECK(refusal(std::string(100'000, '4')) == "these are not coordinates");
    CHECK(parse_coordinates("x", Language::ukrainian).error().message == "це не координати");
}

TEST_CASE("what is out of range or may be read in two ways is refused with what to do") {
    CHECK(refusal("95, 37.83").find("latitudes end") == 0);
    CHECK(refusal("48, 361").find("latitudes end") == 0);
    CHECK(refusal("48°61'N 37°E").find("minutes and seconds") == 0);
    CHECK(refusal("48.5°30'N 37°E").find("minutes and seconds") == 0);
    CHECK(refusal("-48 N 37 E").find("minutes and seconds") == 0);
    CHECK(refusal("48N 37N").find("this gives the same direction") == 0);
    CHECK(refusal("48,59,37,83").find("it is not clear") == 0);
    CHECK(refusal("37U DQ").find("this names a square") == 0);
    CHECK(refusal("37U DQ 1234 567").find("easting and northing") == 0);
    CHECK(refusal("37U DQ 123").find("easting and northing") == 0);
    CHECK(refusal("37U ZZ 12 34") == "there is no such MGRS square");
    CHECK(refusal("61U 413756 5382464").find("this lies outside") == 0);
    CHECK(refusal("37U 13756 5382464").find("this lies outside") == 0);
    CHECK(refusal("37T 413756 5582464").find("the northing does not lie") == 0);
    // Longitude first, in a study area that resolves it.
    CHECK(refusal("37.83, 48.59") == "read");
    CHECK(refusal("37.83, 48.59", ukraine).find("latitude comes first") == 0);
    CHECK(refusal("37.83 E, 48.59 N", ukraine) == "read");
    CHECK(refusal("48.59, 37.83", ukraine) == "read");
    CHECK(parse_coordinates("95, 37", Language::ukrainian).error().message.en.find("широта") == 0);
}

TEST_CASE("degrees are read in every usual spelling") {
    for (const char* text : {"48.59, 37.83",
                             "48.59 37.83",
                             "48.59;37.83",
                             "48,59 37,83",
                             "48,59; 37,83",
                             "48,59, 37,83",
                             "48.59N 37.83E",
                             "N48.59 E37.83",
                             "37.83 E 48.59 N",
                             "48.59° N, 37.83° E",
                             "48°35.4'N 37°49.8'E",
                             "48°35'24\"N 37°49'48\"E",
                             "48° 35′ 24″ N  37° 49′ 48″ E",
                             "48º35’24”n, 37º49’48”e",
                             "48 35 24 37 49 48",
                             "48 35 24 N 37 49 48 E",
                             "48°35'24''Пн 37°49'48''Сх",
                             "48,59° пн. ш. 37,83° сх. д.",
                             "+48.59 +37.83",
                             "  48.59 ,\t37.83 "}) {
        INFO(text);
        CHECK(off(text, 48.59, 37.83) < 0.01);
    }
    CHECK(off("48°35'N 37°50'E", 48 + 35 / 60.0, 37 + 50 / 60.0) < 0.01);
    CHECK(off("48.59N37.83E", 48.59, 37.83) < 0.01);
    CHECK(off("37.83E48.59N", 48.59, 37.83) < 0.01);
    CHECK(off("48,37", 48, 37) < 0.01);
    CHECK(off("-33.5 -70.25", -33.5, -70.25) < 0.01);
    CHECK(off("33.5S 70.25W", -33.5, -70.25) < 0.01);
    CHECK(off("0°0'30\"S 0°0'30\"W", -30 / 3600.0, -30 / 3600.0) < 0.01);
    CHECK(off("−0.5, 12", -0.5, 12) < 0.01);
}

TEST_CASE("UTM and MGRS equal what GeographicLib's manual publishes") {
    // GeoConvert(1): 33.3 44.4 is 38n 444140.54 3684706.36 and 38SMB4414084706; 38SMB4488 is
    // the square around 33.33424 44.40363, with the middle 38n 444500 3688500.
    const GeoPoint baghdad = GeoPoint::degrees(44.4, 33.3);
    CHECK(coordinate_text(baghdad, CoordinateFormat::utm) == "38S 444141 3684706");
    CHECK(coordinate_text(baghdad, CoordinateFormat::mgrs) == "38S MB 44140 84706");
    CHECK(off("38N 444140.54 3684706.36", 33.3, 44.4) < 0.01);
    CHECK(off("38S 444140.54 3684706.36", 33.3, 44.4) < 0.01); // the band
    CHECK(off("38SMB4488", 33.33424, 44.40363) < 1);
    CHECK(off("38S 444500 3688500", 33.33424, 44.40363) < 1);
    CHECK(off("38s mb 44 88", 33.33424, 44.40363) < 1);
    // The southern hemisphere: Flinders Peak in the GDA2020 Technical Manual, 37°57'03.7203" S
    // 144°25'29.5244" E, MGA zone 55. By the band, and by S, which as a band would lie elsewhere.
    const double south = -(37 + 57 / 60.0 + 3.7203 / 3600), east = 144 + 25 / 60.0 + 29.5244 / 3600;
    CHECK(off("55H 273741.297 5796489.777", south, east) < 0.002);
    CHECK(off("55S 273741.297 5796489.777", south, east) < 0.002);
    CHECK(coordinate_text(GeoPoint::degrees(east, south), CoordinateFormat::utm) ==
          "55H 273741 5796490");
    CHECK(refusal("37S 413756 4082464", GeoBox{30, -60, 45, -50}).find("S may be") == 0);
}

TEST_CASE("UTM equals PROJ's, in its zone and where people go on with it beyond") {
    PJ_CONTEXT* context = proj_context_create();
    PJ* utm = proj_create(context, "+proj=utm +zone=37 +ellps=WGS84");
    REQUIRE(utm);
    for (double latitude = 44.05; latitude < 52; latitude += 0.7)
        for (double longitude = 34.1; longitude < 43.9; longitude += 0.7) { // the zone is 36 to 42
            const PJ_COORD at = proj_trans(
                utm, PJ_FWD, proj_coord(longitude * M_PI / 180, latitude * M_PI / 180, 0, 0));
            char text[64];
            std::snprintf(text, sizeof text, "37%c %.3f %.3f", latitude < 48 ? 'T' : 'U', at.xy.x,
                          at.xy.y);
            CHECK(off(text, latitude, longitude) < 0.002);
        }
    proj_destroy(utm);
    proj_context_destroy(context);
    // Beyond the limits of MGRS the number is wrong, not the zone extended.
    CHECK(refusal("37U 99999 5382464").find("this lies outside") == 0);
    CHECK(refusal("37U 900001 5382464").find("this lies outside") == 0);
}

TEST_CASE("UTM equals its definition on the central meridian and by the meridian's length") {
    // 0.9996 of the meridian arc from the equator to 45° N, 4,984,944.378 m on WGS 84.
    const auto at = parse_coordinates("33T 500000 4982950.400");
    REQUIRE(at);
    CHECK(at->longitude() == Approx(15).margin(1e-9));
    CHECK(at->latitude() == Approx(45).margin(1e-7));
}
