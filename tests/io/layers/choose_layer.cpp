// Layers of a file of several: one must be named.
#include "io/layers/choose_layer.h"

#include "delimit/io/project/inspect.h"
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

/// TopoJSON with one square a layer: Donetsk in "units", an area of control in "days".
std::string two_layers(const std::string& second = "days") {
    const auto layer = [](const std::string& name, int arc, const std::string& properties) {
        return "\"" + name + R"(":{"type":"GeometryCollection","geometries":[{"type":"Polygon",)" +
               "\"arcs\":[[" + std::to_string(arc) + "]],\"properties\":" + properties + "}]}";
    };
    return R"({"type":"Topology","objects":{)" + layer("units", 0, R"({"name":"Donetsk"})") + "," +
           layer(second, 1, R"({"status":"occupied"})") +
           R"(},"arcs":[[[37,47],[39,47],[39,49],[37,49],[37,47]],)"
           R"([[38,47],[39,47],[39,49],[38,49],[38,47]]]})";
}

/// TopoJSON of one layer.
constexpr const char* one_layer =
    R"({"type":"Topology","objects":{"only":{"type":"Polygon","arcs":[[0]],)"
    R"("properties":{"status":"occupied"}}},"arcs":[[[38,47],[39,47],[39,49],[38,49],[38,47]]]})";

LayerSource named(std::string layer) {
    LayerSource source;
    source.layer = std::move(layer);
    return source;
}

} // namespace

TEST_CASE("a table without features, or of one layer, leaves no choice") {
    io::FeatureTable table;
    CHECK(io::layers_to_choose_from(table, {}).empty());
    table.separate_layers = true;
    CHECK(io::layers_to_choose_from(table, {}).empty());
    const TempFolder folder;
    Diagnostics found;
    CHECK(control_map_of_file(folder.file("one.topojson", one_layer), found));
}

TEST_CASE("layers without shapes are not chosen from") {
    io::FeatureTable table;
    table.separate_layers = true;
    table.layers = {"areas", "remarks"};
    table.features.resize(2);
    table.features[0].points = {GeoPoint::degrees(37, 48)};
    table.features[1].layer = 1;
    CHECK(io::layers_to_choose_from(table, {}).empty());
    table.features[1].points = table.features[0].points;
    CHECK(io::layers_to_choose_from(table, {}) == std::vector<std::size_t>{0, 1});
    CHECK(io::layers_to_choose_from(table, named("areas")).empty());
    table.separate_layers = false; // folders of one document
    CHECK(io::layers_to_choose_from(table, {}).empty());
}

TEST_CASE("oblasts and a control map in one file are refused until one is named") {
    const TempFolder folder;
    const std::string file = folder.file("mixed.topojson", two_layers());
    Diagnostics found;
    const auto control_map = control_map_of_file(file, found);
    REQUIRE_FALSE(control_map);
    CHECK(control_map.error().message.en.find("units, days") != std::string::npos);
    CHECK(control_map.error().advice.en.find("--front-layer") != std::string::npos);
    CHECK(control_map.error().location.file == file);
    LayerSource source;
    source.data = DataFile{file};
    REQUIRE_FALSE(load_oblasts(source, places(), found));
    source.layer = "units";
    const auto oblasts = load_oblasts(source, places(), found);
    REQUIRE(oblasts);
    CHECK(oblasts->size() == 1);
    const auto days = control_map_of_file(file, found, named("days"));
    REQUIRE(days);
    CHECK(areas(*days).size() == 1);
}

TEST_CASE("all layers are read together if an asterisk says so") {
    const TempFolder folder;
    Diagnostics found;
    const auto both =
        control_map_of_file(folder.file("mixed.topojson", two_layers()), found, named("*"));
    REQUIRE(both);
    CHECK(areas(*both).size() == 1); // the unit is not about control
    CHECK(has_code(found, "class-unknown"));
}

TEST_CASE("a check proposes the use of each layer") {
    const TempFolder folder;
    const FileReport report =
        inspect(folder.file("mixed.topojson", two_layers()), places(), ukraine_and_russia());
    REQUIRE(report.problem);
    REQUIRE(report.layer_choices.size() == 2);
    CHECK(report.layer_choices[0].name == "units");
    CHECK(report.layer_choices[0].recognised == Recognised::oblasts);
    CHECK(report.layer_choices[1].name == "days");
    CHECK(report.layer_choices[1].recognised == Recognised::control_map);
    CHECK(report.layer_choices[1].form == ControlMapForm::areas_of_one);
    CHECK(report.layer_choices[1].features == 1);
}
