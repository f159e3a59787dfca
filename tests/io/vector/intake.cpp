#include "io/vector/intake.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("coordinates out of range are an error that says what they look like") {
    const Error projected =
        error_of_control_map(collection(feature("Polygon", square(500000, 5300000, 1000))));
    complete(projected);
    CHECK(projected.code == ErrorCode::bad_geometry);
    CHECK(projected.advice.en.find("crs") != std::string::npos);

    const Error turned = error_of_control_map(collection(feature("Polygon", square(361, 48))));
    CHECK(turned.message.en.find("360") != std::string::npos);
    CHECK(turned.advice.en.find("EPSG:3857") == std::string::npos);

    const Error swapped = error_of_control_map(collection(feature("Polygon", square(45, 100))));
    CHECK(swapped.advice.en.find("swapped") != std::string::npos);
}

TEST_CASE("an unclosed ring is closed and reported") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", "[[[37,48],[38,48],[38,49],[37,49]]]")), found);
    REQUIRE(control_map);
    const auto& ring = areas(*control_map)[0].ground.polygons[0].outer;
    CHECK(ring.front() == ring.back());
    REQUIRE(has_code(found, "ring-closed"));
    CHECK(found[0].location.feature == 0);
}

TEST_CASE("holes and parts without area are left out and reported") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("MultiPolygon", "[[[[37,48],[38,48],[38,49],[37,48]],"
                                           "[[37.5,48.1],[37.5,48.1],[37.5,48.1],[37.5,48.1]]],"
                                           "[[[39,48],[39,48],[39,48],[39,48]]]]")),
        found);
    REQUIRE(control_map);
    REQUIRE(areas(*control_map)[0].ground.polygons.size() == 1);
    CHECK(areas(*control_map)[0].ground.polygons[0].holes.empty());
    CHECK(std::count_if(found.begin(), found.end(), [](const Diagnostic& d) {
              return d.code == "ring-without-area" && d.moved == SquareMetres(0);
          }) == 2);
}
