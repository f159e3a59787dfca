#include "delimit/io/layers/load.h"

#include "support/catch.h"
#include "support/files.h"

using namespace delimit;
using namespace delimit::test;

namespace {

constexpr auto head = R"({"type":"FeatureCollection","features":[)";

std::string feature(const std::string& type, const std::string& coordinates) {
    return R"({"type":"Feature","properties":{},"geometry":{"type":")" + type +
           R"(","coordinates":)" + coordinates + "}}";
}

const std::string line = feature("LineString", "[[37,47],[37,48],[38,49]]");
const std::string square = feature("Polygon", "[[[37,47],[38,47],[38,48],[37,48],[37,47]]]");
const std::string bow = feature("Polygon", "[[[37,47],[38,48],[38,47],[37,48],[37,47]]]");
const std::string point = feature("Point", "[37,47]");

} // namespace

TEST_CASE("a file without areas or lines is no ground for a measure, and the error says so") {
    const TempFolder folder;
    Diagnostics found;
    const auto missing = load_shapes((folder.path() / "none.geojson").string(), found);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::not_found);
    const auto points = load_shapes(folder.file("p.geojson", head + point + "]}"), found);
    REQUIRE_FALSE(points);
    CHECK(points.error().code == ErrorCode::no_match);
    CHECK(points.error().text().find("p.geojson") != std::string::npos);
    CHECK_FALSE(points.error().advice.empty());
}

TEST_CASE("areas and lines of all features are taken, crossed rings repaired and reported") {
    const TempFolder folder;
    Diagnostics found;
    const auto shapes = load_shapes(
        folder.file("s.geojson", head + line + "," + square + "," + point + "]}"), found);
    REQUIRE(shapes);
    REQUIRE(shapes->lines.size() == 1);
    CHECK(shapes->lines[0].size() == 3);
    CHECK(shapes->ground.polygons.size() == 1);
    CHECK(found.empty());
    const auto repaired = load_shapes(folder.file("b.geojson", head + bow + "]}"), found);
    REQUIRE(repaired);
    CHECK(repaired->ground.polygons.size() == 2);
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == Severity::repair);
}
