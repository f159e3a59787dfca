#include "io/vector/json_dialects.h"

#include "support/catch.h"

using namespace delimit::io;

TEST_CASE("a single object, and no text at all, are no collection of several") {
    CHECK_FALSE(as_collection(""));
    CHECK_FALSE(as_collection(R"({"type": "FeatureCollection", "features": []})"));
    CHECK_FALSE(without_nan(R"({"a": "NaN", "b": null})"));
    CHECK_FALSE(is_esri_json("{}"));
}

TEST_CASE("objects by lines or record separators become one collection, line by line") {
    const std::string one = R"({"type":"Feature","properties":{},"geometry":null})";
    for (const std::string& text :
         {one + "\n" + one + "\n", "\x1e" + one + "\n\x1e" + one + "\n"}) {
        const auto made = as_collection(text);
        REQUIRE(made);
        CHECK(made->find("FeatureCollection") != std::string::npos);
        CHECK(std::count(made->begin(), made->end(), '\n') ==
              std::count(text.begin(), text.end(), '\n'));
        CHECK(made->find('\x1e') == std::string::npos);
    }
}

TEST_CASE("numbers that JSON has not become null, and their members are named once") {
    const auto made = without_nan(R"({"a": NaN, "b": [-Infinity, 1], "a": NaN, "c": "NaN"})");
    REQUIRE(made);
    CHECK(made->count == 3);
    CHECK(made->text.find("Infinity") == std::string::npos);
    CHECK(made->text.find("\"NaN\"") != std::string::npos);
    CHECK(std::ranges::count(made->members, "a") == 1);
}

TEST_CASE("a feature set of Esri's is told by its geometry type or by rings beside attributes") {
    CHECK(is_esri_json(R"({"geometryType": "esriGeometryPolygon", "features": []})"));
    CHECK(is_esri_json(
        R"({"features": [{"attributes": {"a": 1}, "geometry": {"rings": [[[1,2]]]}}]})"));
    CHECK_FALSE(is_esri_json(R"({"type": "FeatureCollection", "features": []})"));
}

TEST_CASE("byte order marks, also of files put together, are left out of a collection") {
    const std::string one = R"({"type":"Feature","properties":{},"geometry":null})";
    const std::string mark = "\xEF\xBB\xBF";
    for (const std::string& text :
         {mark + one + "\n" + one, mark + one + "\n" + mark + one, mark + "[" + one + "]"}) {
        const auto made = as_collection(text);
        REQUIRE(made);
        CHECK(made->find(mark) == std::string::npos);
    }
}

TEST_CASE("a service's answer that says that it is a part is told from one that does not") {
    CHECK_FALSE(exceeds_transfer_limit(""));
    CHECK_FALSE(exceeds_transfer_limit(R"({"exceededTransferLimit": false})"));
    CHECK_FALSE(exceeds_transfer_limit(R"({"note": "exceededTransferLimit is true"})"));
    CHECK(exceeds_transfer_limit(R"({"exceededTransferLimit" : true})"));
    CHECK(
        exceeds_transfer_limit(R"({"exceededTransferLimit":false,"exceededTransferLimit":true})"));
}
