// Errors of any kind in a file name file and feature and give advice.
#include "support/loading.h"
#include "support/skipped.h"

#include <sys/stat.h>

using namespace delimit;
using namespace delimit::test;

namespace {

void complete(const Error& error, const std::string& file_part = "front.geojson") {
    INFO(error.text());
    CHECK(error.location.file.find(file_part) != std::string::npos);
    CHECK_FALSE(error.message.empty());
    CHECK_FALSE(error.advice.empty());
}

Error error_of_file(const std::string& file) {
    Diagnostics found;
    const auto control_map = control_map_of_file(file, found);
    REQUIRE_FALSE(control_map);
    complete(control_map.error(), file);
    return control_map.error();
}

Result<std::shared_ptr<const Layers>> layers_of(const std::string& oblasts,
                                                const std::string& control_map) {
    const TempFolder folder;
    Project project;
    project.parties = ukraine_and_russia();
    project.layers[LayerKind::oblasts].data = DataFile{folder.file("oblasts.geojson", oblasts)};
    project.layers[LayerKind::control_map].data =
        DataFile{folder.file("front.geojson", control_map)};
    return load_layers(project, places());
}

} // namespace

TEST_CASE("a missing file is said to be missing") {
    CHECK(error_of_file("/no/such/folder/front.geojson").code == ErrorCode::not_found);
}

TEST_CASE("a folder is no data file") {
    const TempFolder folder;
    CHECK(error_of_file(folder.path().string()).code == ErrorCode::unreadable);
}

TEST_CASE("a pipe is no data file, and is not waited for") {
    const TempFolder folder;
    const auto pipe = folder.path() / "front.geojson";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(error_of_file(pipe.string()).code == ErrorCode::unreadable);
}

TEST_CASE("a file without permission to read is said to be unreadable") {
    if (::geteuid() == 0)
        SKIP_TEST("root may read everything");
    const TempFolder folder;
    const auto file = folder.file("front.geojson", "{}");
    REQUIRE(::chmod(file.c_str(), 0) == 0);
    CHECK(error_of_file(file).code == ErrorCode::unreadable);
}

TEST_CASE("a file beyond the limit is refused before it is read") {
    const TempFolder folder;
    const auto file = folder.file("front.geojson", "{}");
    std::filesystem::resize_file(file, std::uintmax_t{600} << 20U); // sparse: takes no space
    CHECK(error_of_file(file).code == ErrorCode::too_large);
}

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

TEST_CASE("coordinates out of range are an error that says what they look like") {
    const Error projected =
        error_of_control_map(collection(feature("Polygon", square(500000, 5300000, 1000))));
    complete(projected);
    CHECK(projected.code == ErrorCode::bad_geometry);
    CHECK(projected.advice.en.find("crs") != std::string::npos);

    const Error swapped = error_of_control_map(collection(feature("Polygon", square(45, 100))));
    CHECK(swapped.advice.en.find("swapped") != std::string::npos);
}

TEST_CASE("a front of points only has the wrong geometry, and so have oblasts of lines") {
    const Error points = error_of_control_map(collection(feature("Point", "[37,48]")));
    complete(points);
    CHECK(points.code == ErrorCode::bad_geometry);
    CHECK(points.message.en.find("1 points") != std::string::npos);

    const auto layers = layers_of(collection(feature("LineString", "[[37,48],[38,48]]")),
                                  collection(feature("Polygon", square(37, 48))));
    REQUIRE_FALSE(layers);
    complete(layers.error(), "oblasts.geojson");
    CHECK(layers.error().code == ErrorCode::bad_geometry);
}

TEST_CASE("an unclosed ring is closed and reported") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", "[[[37,48],[38,48],[38,49],[37,49]]]")), found);
    REQUIRE(control_map);
    const auto& ring = areas(*control_map)[0].ground.polygons[0].outer;
    CHECK(ring.front() == ring.back());
    REQUIRE(has_code(found, "ring-closed"));
    CHECK(found[0].location.feature == 0);
}

TEST_CASE("a ring that crosses itself is repaired, and the area that moved is reported") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", "[[[37,48],[38,49],[38,48],[37,49],[37,48]]]")), found);
    REQUIRE(control_map);
    CHECK(areas(*control_map)[0].ground.polygons.size() == 2);
    REQUIRE(has_code(found, "ring-repaired"));
    for (const Diagnostic& diagnostic : found)
        if (diagnostic.code == "ring-repaired") {
            CHECK(diagnostic.location.feature == 0);
            CHECK_THAT(diagnostic.message.en, Catch::Contains("Self-intersection at 37.5 48.5"));
            CHECK_THAT(diagnostic.message.uk, Catch::Contains("самоперетин у точці 37.5 48.5"));
            REQUIRE(diagnostic.moved);
            // Two triangles, a quarter of a degree square each: about 74 × 111 km / 4.
            CHECK(in_km2(*diagnostic.moved) == Approx(4100).epsilon(0.02));
        }
}

TEST_CASE("holes and parts without area are left out and reported") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("MultiPolygon", "[[[[37,48],[38,48],[38,49],[37,48]],"
                                           "[[37.5,48.1],[37.5,48.1],[37.5,48.1],[37.5,48.1]]],"
                                           "[[[39,48],[39,48],[39,48],[39,48]]]]")),
        found);
    REQUIRE(control_map);
    REQUIRE(areas(*control_map)[0].ground.polygons.size() == 1);
    CHECK(areas(*control_map)[0].ground.polygons[0].holes.empty());
    CHECK(std::count_if(found.begin(), found.end(), [](const Diagnostic& d) {
              return d.code == "ring-without-area" && d.moved == SquareMetres(0);
          }) == 2);
}

TEST_CASE("a thousand broken rings do not drown the message") {
    std::string features;
    for (int i = 0; i < 1000; ++i)
        features += (i ? "," : "") + feature("Polygon", "[[[37,48],[38,48],[38,49],[37,49]]]");
    Diagnostics found;
    REQUIRE(control_map_of_text(collection(features), found));
    CHECK(found.size() < 30);
    CHECK(std::any_of(found.begin(), found.end(), [](const Diagnostic& d) {
        return d.message.en.find("988 more") != std::string::npos;
    }));
}

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

TEST_CASE("a reference system by link is not followed, an unknown one is an error") {
    const Error link = error_of_control_map(
        collection(feature("Polygon", square(37, 48)),
                   R"("crs":{"type":"link","properties":{"href":"http://example.org/crs"}},)"));
    complete(link);
    CHECK(link.code == ErrorCode::bad_reference);

    LayerSource source;
    for (const char* crs : {"EPSG:999999", "nonsense", "http://example.org/4326", "/etc/passwd"}) {
        source.crs = crs;
        INFO(crs);
        const Error error =
            error_of_control_map(collection(feature("Polygon", square(37, 48))), source);
        complete(error);
        CHECK(error.code == ErrorCode::bad_reference);
    }
}

TEST_CASE("a file without reference system is taken for WGS 84 with a warning where it can be") {
    Diagnostics found;
    REQUIRE(control_map_of_text(collection(feature("Polygon", square(37, 48)), R"("crs":null,)"),
                                found));
    CHECK(has_code(found, "no-crs"));
}

TEST_CASE("network addresses, virtual file systems and archives are not opened") {
    for (const char* name :
         {"http://example.org/a.geojson", "/vsicurl/http://example.org/a.geojson", "/vsizip/a.zip",
          "ftp://a/b"}) {
        INFO(name);
        CHECK(error_of_file(name).code == ErrorCode::bad_value);
    }
    const TempFolder folder;
    CHECK(error_of_file(folder.file("a.zip", "PK")).code == ErrorCode::bad_format);
}

TEST_CASE("a built-in file is named by a bare name only") {
    for (const char* name : {"builtin:", "builtin:../CMakeLists.txt", "builtin:/etc/passwd",
                             "builtin:.hidden", "builtin:a\\b"}) {
        INFO(name);
        CHECK(error_of_file(name).code == ErrorCode::bad_value);
    }
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

TEST_CASE("JSON nested a hundred thousand deep is refused without harm") {
    const std::string deep(100000, '[');
    complete(error_of_control_map(deep));
    complete(error_of_control_map(R"({"type":"FeatureCollection","x":)" + deep));
    complete(error_of_control_map(collection(feature("Polygon", deep))));
}

TEST_CASE("a layer asked of a format without layers is said to be ignored") {
    LayerSource source;
    source.layer = "areas";
    Diagnostics found;
    REQUIRE(control_map_of_text(collection(feature("Polygon", square(37, 48))), found, source));
    CHECK(has_code(found, "layer-ignored"));
}
