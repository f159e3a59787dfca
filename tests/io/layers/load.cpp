#include "delimit/io/layers/load.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a front that does not meet the oblasts is an error, with the likeliest mistake named") {
    const std::string oblasts = collection(feature("Polygon", square(37, 48)));
    const auto apart = layers_of(oblasts, collection(feature("Polygon", square(100, 10))));
    REQUIRE_FALSE(apart);
    complete(apart.error());
    CHECK(apart.error().code == ErrorCode::no_match);
    CHECK(apart.error().message.en.find("swapped") == std::string::npos);

    const auto swapped = layers_of(oblasts, collection(feature("Polygon", square(48, 37))));
    REQUIRE_FALSE(swapped);
    complete(swapped.error());
    CHECK(swapped.error().code == ErrorCode::no_match);
    CHECK(swapped.error().message.en.find("swapped") != std::string::npos);
}

TEST_CASE("oblasts known by name that lie elsewhere are said to be swapped") {
    const auto layers =
        layers_of(collection(feature("Polygon", square(48, 37), R"({"name":"Donetsk"})")),
                  collection(feature("Polygon", square(37, 48))));
    REQUIRE_FALSE(layers);
    complete(layers.error(), "oblasts.geojson");
    CHECK(layers.error().message.en.find("swapped") != std::string::npos);
}

TEST_CASE("a stop while loading gives cancelled and nothing else") {
    const TempFolder folder;
    const auto file = folder.file("front.geojson", collection(feature("Polygon", square(37, 48))));
    std::stop_source stop;
    stop.request_stop();
    const LayerSource source = file_source(file);
    Diagnostics found;
    const auto control_map =
        load_control_map(source, places(), ukraine_and_russia(), found, stop.get_token());
    REQUIRE_FALSE(control_map);
    CHECK(control_map.error().code == ErrorCode::cancelled);
}
