// Errors of any kind in a file name file and feature and give advice.
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a front of points only has the wrong geometry, and so have oblasts of lines") {
    const Error points = error_of_control_map(collection(feature("Point", "[37,48]")));
    complete(points);
    CHECK(points.code == ErrorCode::bad_geometry);
    CHECK(points.message.en.find("1 points") != std::string::npos);

    const auto layers = layers_of(collection(feature("LineString", "[[37,48],[38,48]]")),
                                  collection(feature("Polygon", square(37, 48))));
    REQUIRE_FALSE(layers);
    complete(layers.error(), "oblasts.geojson");
    CHECK(layers.error().code == ErrorCode::bad_geometry);
}
