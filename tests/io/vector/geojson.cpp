// GeoJSON read by GDAL unchanged; features that GDAL would leave out are errors.
#include "io/vector/vector_file.h"
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

Result<io::FeatureTable> table_of(const std::string& text, Diagnostics& found,
                                  const std::string& name = "file.geojson") {
    const TempFolder folder;
    const std::string file = folder.file(name, text);
    return io::read_features(file_source(file), file, found, {});
}

const std::string point = R"("geometry":{"type":"Point","coordinates":[37,48]})";

} // namespace

TEST_CASE("what GDAL would leave out without a word is an error that names the feature") {
    const std::string ring = "[[37,48],[38,48],[38,49],[37,48]]";
    for (
        const std::string& geometry :
        {R"({"type":"Polygon","coordinates":[)" + ring + ",{}]}",
         R"({"type":"Polygon","coordinates":[)" + ring + ",[[37,48],null]]}",
         R"({"type":"MultiPolygon","coordinates":[[)" + ring + "],5]}",
         std::string(R"({"type":"Polygon"})"),
         R"({"type":"GeometryCollection","geometries":[{"type":"Circle"},{"type":"Polygon","coordinates":[)" +
             ring + "]}]}"}) {
        INFO(geometry);
        const Error error = error_of_control_map(
            collection(feature("Polygon", square(37, 48)) +
                       R"(,{"type":"Feature","properties":{},"geometry":)" + geometry + "}"));
        CHECK(error.location.feature == 1);
        CHECK_FALSE(error.advice.empty());
    }
    CHECK(error_of_control_map(collection("null," + feature("Polygon", square(37, 48)))).code ==
          ErrorCode::bad_format);
}

TEST_CASE("collections within collections are taken apart, but not without end") {
    const auto nested = [](int depth) {
        std::string geometry = R"({"type":"Polygon","coordinates":)" + square(37, 48) + "}";
        for (int i = 0; i < depth; ++i)
            geometry = R"({"type":"GeometryCollection","geometries":[)" + geometry + "]}";
        return collection(R"({"type":"Feature","properties":{},"geometry":)" + geometry + "}");
    };
    Diagnostics found;
    const auto control_map = control_map_of_text(nested(32), found);
    REQUIRE(control_map);
    CHECK(areas(*control_map).size() == 1);
    CHECK(error_of_control_map(nested(33)).code == ErrorCode::bad_geometry);
}

TEST_CASE("attributes are the text they are in the file") {
    Diagnostics found;
    const auto table = table_of(
        collection(
            R"({"type":"Feature","id":7,"properties":{"whole":3,"half":0.5,"yes":true,"word":"x",
                "date":"2025-12-15","code":"007","list":["UA-14"],"object":{"iso":"UA-14"},
                "empty":"","null":null},)" +
            point + R"(},{"type":"Feature","id":8,"properties":{"whole":4},)" + point + "}"),
        found);
    REQUIRE(table);
    REQUIRE(table->features.size() == 2);
    const io::Feature& first = table->features[0];
    CHECK(first.id == 7);
    CHECK(first.value("whole") == "3");
    CHECK(first.value("half") == "0.5");
    CHECK(first.value("yes") == "true");
    CHECK(first.value("word") == "x");
    CHECK(first.value("date") == "2025-12-15");
    CHECK(first.value("code") == "007");
    CHECK(first.fields.size() == 6); // none for lists, objects and empty values
    for (const io::Field& field : first.fields)
        CHECK(field.number == (field.name == "whole" || field.name == "half"));
    CHECK(table->features[1].value("whole") == "4");
    CHECK(found.empty());
}

TEST_CASE("members of the collection count wherever they stand, and the file's name is no layer") {
    Diagnostics found;
    const auto table = table_of(R"({"features":[{"type":"Feature","properties":{},)" + point +
                                    R"(}],"licence":"CC0","name":"n","type":"FeatureCollection"})",
                                found, "occupied.geojson");
    REQUIRE(table);
    CHECK(table->format == "GeoJSON");
    CHECK(table->name == "n");
    REQUIRE(table->members.size() == 1);
    CHECK(table->members[0].value == "CC0");
    const auto nameless = table_of(collection(feature("Point", "[37,48]")), found, "occupied.json");
    REQUIRE(nameless);
    CHECK(nameless->layers == std::vector<std::string>{""});
}

TEST_CASE("a byte order mark, other endings and a long beginning do not matter") {
    const std::string plain = collection(feature("Point", "[37,48]"));
    const std::string late = R"({"note":")" + std::string(9000, 'x') + R"(",)" + plain.substr(1);
    for (const std::string& text : {"\xEF\xBB\xBF" + plain, "\n\n  " + plain, late})
        for (const char* name : {"a.geojson", "a.json", "a.txt"}) {
            INFO(name << text.substr(0, 30));
            Diagnostics found;
            const auto table = table_of(text, found, name);
            if (!table)
                FAIL(table.error().text());
            CHECK(table->features.size() == 1);
        }
}

TEST_CASE("a number that GDAL cannot hold is noted") {
    Diagnostics found;
    REQUIRE(
        table_of(collection(feature("Point", "[37,48]", R"({"n":12345678901234567890})")), found));
    CHECK(has_code(found, "reader-note"));
}

TEST_CASE("a reference system by link does not matter where the user names one") {
    LayerSource source;
    source.crs = "EPSG:4326";
    Diagnostics found;
    CHECK(control_map_of_text(
        collection(feature("Polygon", square(37, 48)),
                   R"("crs":{"type":"link","properties":{"href":"http://example.org/crs"}},)"),
        found, source));
}
