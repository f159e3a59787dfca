// Fields of annotations.
#include "delimit/map/annotations.h"

#include "delimit/base/number_text.h"
#include "support/catch.h"
#include "support/geodesic_check.h"

using namespace delimit;

namespace {

std::string told(const AnnotationShape& shape, const std::string& text,
                 Language language = Language::english) {
    return filled_in(text, fields_of(shape, language));
}

double area_by_proj(const std::vector<GeoPoint>& ring) {
    std::vector<double> latitudes, longitudes;
    for (const GeoPoint p : ring) {
        latitudes.push_back(p.latitude());
        longitudes.push_back(p.longitude());
    }
    double area = 0, perimeter = 0;
    geod_polygonarea(&test::ellipsoid(), latitudes.data(), longitudes.data(), int(ring.size()),
                     &area, &perimeter);
    return std::abs(area);
}

const GeoPoint west = GeoPoint::degrees(30, 50), east = GeoPoint::degrees(40, 50),
               south = GeoPoint::degrees(35, 46);

} // namespace

TEST_CASE("what is no field stays as it is written") {
    const FieldValues fields{{"length", "5 km"}};
    CHECK(filled_in("", fields).empty());
    CHECK(filled_in("{", fields) == "{");
    CHECK(filled_in("}{", fields) == "}{");
    CHECK(filled_in("{nothing} {length}{length", fields) == "{nothing} 5 km{length");
    CHECK(filled_in("{{length}}", fields) == "{5 km}");
    CHECK(filled_in("довжина {length}!", fields) == "довжина 5 km!");
}

TEST_CASE("lengths and areas that annotations tell are PROJ's") {
    CHECK(told(DrawnLine{{west, east}}, "{length:3}") ==
          number_text(test::inverse(west, east) / 1000, 3, Language::english) + "\u00a0km");
    CHECK(told(DrawnLine{{west, east, south}}, "{length}") ==
          number_text((test::inverse(west, east) + test::inverse(east, south)) / 1000, 0,
                      Language::english) +
              "\u00a0km");
    CHECK(told(DrawnPolygon{{west, east, south}}, "{area:3}") ==
          number_text(area_by_proj({west, east, south}) / 1e6, 3, Language::english) + "\u00a0km²");
    // Either way round.
    CHECK(told(DrawnPolygon{{south, east, west}}, "{area}") ==
          told(DrawnPolygon{{west, east, south}}, "{area}"));
    std::vector<GeoPoint> fine;
    for (int i = 0; i < 20'000; ++i) {
        double latitude = 0, longitude = 0;
        geod_direct(&test::ellipsoid(), 48, 37, 360.0 * i / 20'000, 40'000, &latitude, &longitude,
                    nullptr);
        fine.push_back(GeoPoint::degrees(longitude, latitude));
    }
    const DrawnCircle circle{GeoPoint::degrees(37, 48), kilometres(40)};
    CHECK(told(circle, "{area:1}") ==
          number_text(area_by_proj(fine) / 1e6, 1, Language::english) + "\u00a0km²");
    CHECK(told(circle, "{radius}, {radius-mi:1}") == "40.0\u00a0km, 24.9\u00a0mi");
}

TEST_CASE("numbers have no more digits than a click on the map has, in either language") {
    const GeoPoint a = GeoPoint::degrees(37, 48);
    const auto line = [&](double km) {
        return DrawnLine{{a, geodesic_direct(a, 90, kilometres(km))}};
    };
    CHECK(told(line(0.1234), "{length}") == "0.12\u00a0km");
    CHECK(told(line(12.34), "{length}") == "12.3\u00a0km");
    CHECK(told(line(1234.5), "{length}") == "1,235\u00a0km");
    CHECK(told(line(12.34), "{length}", Language::ukrainian) == "12,3\u00a0км");
    CHECK(told(Note{a}, "{position}") == "48.000°\u00a0N, 37.000°\u00a0E");
    CHECK(told(NumberMarker{a, 7}, "{number}") == "7");
}
