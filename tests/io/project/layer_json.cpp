#include "io/project/layer_json.h"

#include "support/catch.h"
#include "support/parties.h"

using namespace delimit;

namespace {

LayerSource read(const std::string& json, std::optional<Error>& mistake) {
    auto text = io::JsonText::parse(json, "p");
    REQUIRE(text);
    io::JsonObject in(**text);
    LayerSource source = io::parse_source(in, LayerKind::control_map, test::ukraine_and_russia());
    mistake = (*text)->error();
    return source;
}

} // namespace

TEST_CASE("a path out of the project's folder or to the network is a mistake with its place") {
    for (const char* path : {"../front.geojson", "/etc/passwd", "http://example.org/a.geojson"}) {
        INFO(path);
        std::optional<Error> mistake;
        read(R"({"path": ")" + std::string(path) + "\"}", mistake);
        REQUIRE(mistake);
        CHECK(mistake->location.field.find("path") != std::string::npos);
    }
}

TEST_CASE("where a layer's data are reads back the same") {
    LayerSource source = file_source("maps/front.gpkg");
    source.layer = "areas";
    source.where = "status = 'x'";
    source.class_field = "status";
    source.classes = {{"x/y~", ClassMeaning::controlled_by_a}};
    source.crs = "EPSG:32637";
    source.seeds = {{GeoPoint::degrees(37.5, 48), Side::b}};
    std::optional<Error> mistake;
    const LayerSource again = read(io::json_of(source, test::ukraine_and_russia()).dump(), mistake);
    CHECK_FALSE(mistake);
    CHECK(again == source);
}
