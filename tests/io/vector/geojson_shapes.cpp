// Shapes taken from a GeoJSON text during the check equal GDAL's.
#include "io/vector/geojson_shapes.h"
#include "support/as_by_gdal.h"
#include "support/loading.h"

#include <fstream>
#include <iterator>

using namespace delimit;
using namespace delimit::test;

namespace {

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
        R"({"type":"Feature","properties":{"n":2},"geometry":null})";
    check_as_by_gdal(collection(all_kinds));
    check_as_by_gdal(collection(feature("Polygon", "[" + ring + "]")));
    // Members in another order, members of a geometry's own, lookalikes of a geometry.
    check_as_by_gdal(R"({"features":[{"geometry":{"note":{"coordinates":[[]]},"coordinates":[)" +
                     ring +
                     R"(],"type":"Polygon"},"id":9,"type":"Feature","properties":)"
                     R"({"geometry":{"type":"Point","coordinates":[1,2]}}}],)"
                     R"("type":"FeatureCollection"})");
}

TEST_CASE("features whose ids ascend are taken, and GDAL puts others into that order") {
    const auto with_id = [](const char* id, const char* x) {
        return R"({"type":"Feature","id":)" + std::string(id) +
               R"(,"properties":{},"geometry":{"type":"Point","coordinates":[)" + x + ",48]}}";
    };
    check_as_by_gdal(
        collection(with_id("3", "31") + "," + with_id("5", "32") + "," + with_id("8", "33")));
    check_left_to_gdal(collection(with_id("8", "31") + "," + with_id("3", "32")));
    check_left_to_gdal(collection(with_id("8", "31") + "," + with_id("3", "32") + "," +
                                  with_id("8", "33") + "," + with_id("\"a\"", "34")));
}

TEST_CASE("of two members of one name it is the last that counts") {
    check_left_to_gdal(collection(
        R"({"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]},)"
        R"("geometry":{"type":"Point","coordinates":[3,4]}})"));
}

TEST_CASE("shapes that are not of the usual kind are left to GDAL") {
    const auto with_geometry = [](const std::string& geometry) {
        return collection(R"({"type":"Feature","properties":{},"geometry":)" + geometry + "}");
    };
    for (
        const std::string& text :
        {R"({"type":"Polygon","coordinates":[)" + ring + "]}", feature("Polygon", "[" + ring + "]"),
         std::string(
             R"({"type":"FeatureCollection","geometry":{"type":"Point","coordinates":[1,2]},)"
             R"("features":[{"type":"Feature","properties":{},"geometry":null}]})"),
         with_geometry(R"({"type":"Polygon","coordinates":[]})"),
         with_geometry(R"({"type":"Polygon","coordinates":[[],)" + ring + "]}"),
         with_geometry(R"({"type":"Point","coordinates":[1,2],"coordinates":[3,4]})"),
         with_geometry(R"({"type":"Point","coordinates":[1,2],"coordinates":null})"),
         with_geometry(
             R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]})")}) {
        INFO(text);
        CHECK_FALSE(taken_from(text));
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
        check_same(text_of(file));
    }
}
