#include "io/layers/guess_system.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

std::string oblasts(double west, double south) {
    return collection(feature("Polygon", square(west, south), R"({"name":"One","iso":"XX-01"})"));
}

} // namespace

TEST_CASE("an error that is not about a reference system stays as it is") {
    const auto layers = layers_of(oblasts(126.5, 37), "no JSON");
    REQUIRE_FALSE(layers);
    CHECK(layers.error().code == ErrorCode::bad_format);
    CHECK(layers.error().advice.en.find("--front-crs") == std::string::npos);
}

TEST_CASE("a projected front is offered the systems in which it falls on the oblasts, not taken") {
    // Around Seoul in UTM zone 52.
    const std::string front = collection(
        feature("Polygon", square(300'000, 4'150'000, 40'000), R"({"status":"occupied"})"));
    const auto layers = layers_of(oblasts(126.5, 37), front);
    REQUIRE_FALSE(layers);
    complete(layers.error());
    CHECK(layers.error().location.field == "crs");
    CHECK(layers.error().advice.en.find("--front-crs") != std::string::npos);
    CHECK(layers.error().advice.en.find("EPSG:32652") != std::string::npos);
    CHECK(layers.error().advice.uk.find("EPSG:32652") != std::string::npos);
    CHECK(layers.error().advice.en.find("EPSG:32636") == std::string::npos);
}
