#include "io/vector/geojson_check.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("an empty file, a text, and JSON that is no GeoJSON are each said to be that") {
    const auto code = [](const char* text) {
        const Error error = error_of_control_map(text);
        complete(error);
        return error.code;
    };
    for (const char* text :
         {"", "  \n", "hello", "<html></html>", "{}", "[]", "3", "null", "\"text\"",
          "[[[[[[1]]]]]]", R"({"type":"Topology","objects":{}})", R"({"features":3})",
          R"({"type":"Feature")", R"({"type":"FeatureCollection","features":[1]})",
          R"({"type":"FeatureCollection","features":[]})", R"({"type":"FeatureCollection"})",
          R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":{}}]})",
          R"({"type":"Circle","coordinates":[1,2]})"}) {
        INFO(text);
        CHECK(code(text) == ErrorCode::bad_format);
    }
}

TEST_CASE("a truncated file is said to be truncated, with line and feature") {
    const std::string whole =
        collection(feature("Polygon", square(37, 48)) + ",\n" + feature("Polygon", square(38, 48)));
    for (std::size_t length = 1; length < whole.size(); length += 7) {
        INFO(whole.substr(0, length));
        const Error error = error_of_control_map(whole.substr(0, length));
        complete(error);
        CHECK(error.code == ErrorCode::bad_format);
    }
    const Error error = error_of_control_map(whole.substr(0, whole.size() - 20));
    CHECK(error.message.en.find("breaks off at line 2") != std::string::npos);
    CHECK(error.location.feature == 1);
}

TEST_CASE("coordinates that are no numbers are an error that names the feature") {
    for (const char* bad :
         {"[[[37,48],[38,48],[38,NaN],[37,48]]]", "[[[37,48],[38,48],[38,null],[37,48]]]",
          "[[[37,48],[38,48],[38,\"49\"],[37,48]]]", "[[[37,48],[38,48],[38],[37,48]]]",
          "[[[37,48],[38,48],[38,{}],[37,48]]]", "[[[37,48],[38,48],[38,1e999],[37,48]]]",
          "[[[37,48],[38,48],[38,-Infinity],[37,48]]]"}) {
        INFO(bad);
        const Error error = error_of_control_map(
            collection(feature("Polygon", square(37, 48)) + "," + feature("Polygon", bad)));
        complete(error);
        CHECK(error.location.feature == 1);
        CHECK(error.code == ErrorCode::bad_geometry);
    }
}

TEST_CASE("coordinates nested otherwise than the type wants are an error") {
    for (const char* bad : {"[37,48]", "[[37,48],[38,48]]", "[[[[37,48],[38,48],[38,49],[37,48]]]]",
                            "[[[37,48],[38,48],[[38,49]],[37,48]]]"}) {
        INFO(bad);
        const Error error = error_of_control_map(collection(feature("Polygon", bad)));
        complete(error);
        CHECK(error.code == ErrorCode::bad_geometry);
        CHECK(error.location.feature == 0);
    }
}

TEST_CASE("JSON nested a hundred thousand deep is refused without harm") {
    const std::string deep(100000, '[');
    complete(error_of_control_map(deep));
    complete(error_of_control_map(R"({"type":"FeatureCollection","x":)" + deep));
    complete(error_of_control_map(collection(feature("Polygon", deep))));
}

TEST_CASE("thousands of different attributes, or too many features, are refused") {
    std::string features;
    for (int i = 0; i < 1100; ++i)
        features += (i ? "," : "") + (R"({"type":"Feature","geometry":null,"properties":{"p)" +
                                      std::to_string(i) + R"(":1}})");
    const auto each_its_own =
        io::check_geojson(R"({"type":"FeatureCollection","features":[)" + features + "]}", "a", {});
    REQUIRE_FALSE(each_its_own);
    CHECK(each_its_own.error().code == ErrorCode::too_large);
    std::string members = R"("p":1)";
    for (int i = 0; i < 1100; ++i)
        members += ",\"p" + std::to_string(i) + "\":1";
    CHECK_FALSE(io::check_geojson(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,)"
        R"("properties":{)" +
            members + "}}]}",
        "a", {}));
    std::string many = R"({"type":"FeatureCollection","features":[)";
    for (int i = 0; i < 500'001; ++i)
        many += i ? ",{\"type\":\"Feature\"}" : "{\"type\":\"Feature\"}";
    const auto too_many = io::check_geojson(many + "]}", "a", {});
    REQUIRE_FALSE(too_many);
    CHECK(too_many.error().code == ErrorCode::too_large);
}

TEST_CASE("attributes that are deep lists and objects do not keep a file from being read") {
    const std::string deep = std::string(500, '[') + std::string(500, ']');
    Diagnostics found;
    CHECK(control_map_of_text(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"deep":)" +
            deep + R"(,"status":"occupied"},"geometry":{"type":"Polygon","coordinates":)" +
            square(37, 48) + "}}]}",
        found));
}
