#include "support/project_text.h"

using namespace delimit;
using namespace delimit::test;
using nlohmann::json;

TEST_CASE("looks of layers read back the same, and a project without them says nothing of them") {
    Project project = full_project();
    CHECK(project_text(project).find("looks") == std::string::npos);
    project.layer_styles.set("undetermined", {true, 0.5, Colour{1, 2, 3}, Hatch::cross, {}, {}});
    project.layer_styles.set("zones", {false, 1, {}, Hatch::none, 1.25, {}});
    project.layer_styles.set("theatre", {true, 1, {}, {}, {}, LabelField::share_controlled});
    project.layer_styles.move("rivers", 6);
    Diagnostics found;
    const auto again = parse_project(project_text(project), "p", &found);
    if (!again)
        FAIL(again.error().text());
    CHECK(again->layer_styles == project.layer_styles);
    CHECK(found.empty());
}

TEST_CASE("a look that cannot be is refused by its place") {
    const auto location = [](const json& layer_styles) {
        return error_of(with("/looks", layer_styles)).location.field;
    };
    CHECK(location({{"order", {"rivers", "streams"}}}) == "/looks/order/1");
    CHECK(location({{"order", {"rivers", "rivers"}}}) == "/looks/order/1");
    CHECK(location({{"order", {"sea"}}}) == "/looks/order/0");
    CHECK(location({{"layers", {{"streams", json::object()}}}}) == "/looks/layers/streams");
    const auto in_layer = [&](const char* layer, const char* key, const json& value) {
        return location({{"layers", {{layer, {{key, value}}}}}}) ==
               std::string("/looks/layers/") + layer + "/" + key;
    };
    CHECK(in_layer("rivers", "opacity", 1.5));
    CHECK(in_layer("rivers", "opacity", "half"));
    CHECK(in_layer("rivers", "colour", "blue"));
    CHECK(in_layer("rivers", "hatch", "dots"));
    CHECK(in_layer("zones", "hatch", "stripes"));
    CHECK(in_layer("zones", "colour", "#000000"));
    CHECK(in_layer("zones", "width", -1));
    CHECK(in_layer("zones", "label", "name"));
    CHECK(in_layer("rivers", "label", "share-held"));
}
