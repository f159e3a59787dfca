// What is taken from a GeoJSON text while it is checked is what GDAL makes of it.
#include "io/vector/geojson_shapes.h"
#include "io/vector/geojson_check.h"
#include "io/vector/vector_file.h"
#include "support/loading.h"

#include <fstream>
#include <iterator>

using namespace delimit;
using namespace delimit::test;

namespace {

std::optional<io::GeoJsonShapes> shapes_of(const std::string& text) {
    auto head = io::check_geojson(text, "file.geojson", {});
    if (!head)
        FAIL(head.error().text());
    return std::move(head->shapes);
}

io::FeatureTable table_of(const std::string& text, Diagnostics& found) {
    const TempFolder folder;
    const std::string file = folder.file("file.geojson", text);
    auto table = io::read_features(file_source(file), file, found, {});
    if (!table)
        FAIL(table.error().text());
    return *std::move(table);
}

/// The quick reader leaves a text with a byte order mark, and so its shapes, to others.
void check_as_by_gdal(const std::string& text) {
    REQUIRE(shapes_of(text));
    REQUIRE_FALSE(shapes_of("\xEF\xBB\xBF" + text));
    Diagnostics found, found_by_gdal;
    const io::FeatureTable table = table_of(text, found);
    const io::FeatureTable by_gdal = table_of("\xEF\xBB\xBF" + text, found_by_gdal);
    CHECK(found.size() == found_by_gdal.size());
    CHECK(table.vertices == by_gdal.vertices);
    CHECK(table.without_geometry == by_gdal.without_geometry);
    REQUIRE(table.features.size() == by_gdal.features.size());
    for (std::size_t i = 0; i < table.features.size(); ++i) {
        const io::Feature &a = table.features[i], &b = by_gdal.features[i];
        CHECK(a.id == b.id);
        CHECK(a.ground == b.ground);
        CHECK(a.lines == b.lines);
        CHECK(a.points == b.points);
        REQUIRE(a.fields.size() == b.fields.size());
        for (std::size_t f = 0; f < a.fields.size(); ++f) {
            CHECK(a.fields[f].name == b.fields[f].name);
            CHECK(a.fields[f].value == b.fields[f].value);
            CHECK(a.fields[f].number == b.fields[f].number);
        }
    }
}

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

const std::string ring = "[[37,48],[38,48,120.5],[38,4.9e1],[37,48]]";
const std::string hole = "[[37.5,48.25],[37.75,48.25],[37.75,48.5],[37.5,48.25]]";

} // namespace

TEST_CASE("shapes taken during the check are those that GDAL reads") {
    const std::string all_kinds =
        feature("Point", "[37,48,100]") + "," + feature("MultiPoint", "[[37,48],[38.5,49]]") + "," +
        feature("LineString", "[[37,48],[38,49]]") + "," +
        feature("MultiLineString", "[" + ring + "," + hole + "]") + "," +
        feature("Polygon", "[" + ring + "," + hole + "]", R"({"n":1})") + "," +
        feature("MultiPolygon", "[[" + ring + "," + hole + "],[" + hole + "]]") + "," +
        R"({"type":"Feature","properties":{"n":"x"},"geometry":null})";
    check_as_by_gdal(collection(all_kinds));
    check_as_by_gdal(feature("Polygon", "[" + ring + "]"));
    // Members in another order, members of a geometry's own, what only looks like a geometry.
    check_as_by_gdal(R"({"features":[{"geometry":{"note":{"coordinates":[[]]},"coordinates":[)" +
                     ring +
                     R"(],"type":"Polygon"},"id":9,"type":"Feature","properties":)"
                     R"({"geometry":{"type":"Point","coordinates":[1,2]}}},)" +
                     feature("Point", "[1,2]") + R"(],"type":"FeatureCollection"})");
}

TEST_CASE("features stay with their shapes where GDAL puts them into another order") {
    const auto with_id = [](const char* id, const char* x) {
        return R"({"type":"Feature","id":)" + std::string(id) +
               R"(,"properties":{},"geometry":{"type":"Point","coordinates":[)" + x + ",48]}}";
    };
    check_as_by_gdal(collection(with_id("8", "31") + "," + with_id("3", "32") + "," +
                                with_id("8", "33") + "," + with_id("\"a\"", "34")));
}

TEST_CASE("of two members of one name it is the last that counts") {
    check_as_by_gdal(collection(
        R"({"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]},)"
        R"("geometry":{"type":"Point","coordinates":[3,4]}})"));
}

TEST_CASE("shapes that are not of the usual kind are left to GDAL") {
    const auto with_geometry = [](const std::string& geometry) {
        return collection(R"({"type":"Feature","properties":{},"geometry":)" + geometry + "}");
    };
    for (
        const std::string& text :
        {R"({"type":"Polygon","coordinates":[)" + ring + "]}",
         with_geometry(R"({"type":"Polygon","coordinates":[]})"),
         with_geometry(R"({"type":"Polygon","coordinates":[[],)" + ring + "]}"),
         with_geometry(R"({"type":"Point","coordinates":[1,2],"coordinates":[3,4]})"),
         with_geometry(R"({"type":"Point","coordinates":[1,2],"coordinates":null})"),
         with_geometry(
             R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]})")}) {
        INFO(text);
        CHECK_FALSE(shapes_of(text));
    }
}

TEST_CASE("built-in and reference files are read as by GDAL") {
    std::vector<std::filesystem::path> files;
    for (const auto& folder : {builtin_data_folder(), reference_data()})
        if (!folder.empty())
            for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
                if (const auto ending = entry.path().extension();
                    ending == ".geojson" || entry.path().filename() == "ukr.json")
                    files.push_back(entry.path());
    for (const auto& file : files) {
        INFO(file);
        check_as_by_gdal(text_of(file));
    }
}
