// Water files: polygons only, repaired with a word, recognised by how they call water.
#include "delimit/geo/geodesic.h"
#include "delimit/io/project/inspect.h"
#include "support/loading.h"
#include "support/small_study_area.h"

#include <cmath>
#include <numbers>

using namespace delimit;
using namespace delimit::test;

namespace {

Result<std::shared_ptr<const Layers>> load_with_water(const std::string& text,
                                                      const LayerSource& options = {}) {
    const SmallStudyArea study_area;
    Project project;
    project.parties = ukraine_and_russia();
    project.layers[LayerKind::oblasts].data = DataFile{study_area.oblasts};
    project.layers[LayerKind::control_map].data = DataFile{study_area.polygons};
    LayerSource& source = project.layers[LayerKind::water] = options;
    source.data = DataFile{study_area.folder.file("water.geojson", text)};
    return load_layers(project, places(), {}, LayersFor::figures);
}

double water_km2(const Result<std::shared_ptr<const Layers>>& layers) {
    if (!layers)
        FAIL(layers.error().text());
    REQUIRE((*layers)->water);
    SquareMetres sum;
    for (const WaterArea& area : *(*layers)->water)
        sum += geodesic_area(area.ground);
    return in_km2(sum);
}

std::string in_web_mercator(double west, double east, double south, double north) {
    const auto x = [](double longitude) { return 111319.49079327358 * longitude; };
    const auto y = [](double latitude) {
        return 6378137.0 *
               std::log(std::tan(std::numbers::pi / 4 + latitude * std::numbers::pi / 360));
    };
    return rectangle(x(west), x(east), y(south), y(north), "{}");
}

} // namespace

TEST_CASE("without a water file there is none") {
    const SmallStudyArea study_area;
    Project project;
    project.parties = ukraine_and_russia();
    project.layers[LayerKind::oblasts].data = DataFile{study_area.oblasts};
    project.layers[LayerKind::control_map].data = DataFile{study_area.polygons};
    const auto layers = load_layers(project, places(), {}, LayersFor::figures);
    REQUIRE(layers);
    CHECK_FALSE((*layers)->water);
}

TEST_CASE("water is read with its name, source and whatever else is beside it") {
    const auto layers = load_with_water(
        collection(feature("Polygon", square(10, 10, 0.5), R"({"name":"Bay","natural":"bay"})") +
                       "," + feature("LineString", "[[10,10],[11,11]]", R"({"waterway":"river"})"),
                   R"("source":"Own survey",)"));
    CHECK(water_km2(layers) == Approx(3051).epsilon(0.01));
    REQUIRE((*layers)->water->size() == 1);
    CHECK((*layers)->water->front().name.en == "Bay");
    CHECK((*layers)->water_provenance.source.en == "Own survey");
    CHECK(has_code((*layers)->diagnostics, "no-area"));
    CHECK((*layers)->digests.contains(LayerKind::water));
}

TEST_CASE("a control map is refused as water, unless its areas are called water as well") {
    const std::string area = square(10, 10, 0.5);
    const auto layers =
        load_with_water(collection(feature("Polygon", area, R"({"status":"occupied"})")));
    REQUIRE_FALSE(layers);
    CHECK(layers.error().message.en.find("a control map, not water") != std::string::npos);
    CHECK(load_with_water(
        collection(feature("Polygon", area, R"({"natural":"water","status":"occupied"})"))));
}

TEST_CASE("beside areas that say that they are water, others are skipped with a warning") {
    const auto layers = load_with_water(
        collection(feature("Polygon", square(10, 10, 0.5), R"({"natural":"water"})") + "," +
                   feature("Polygon", square(11, 10, 0.5), R"({"natural":"wood"})") + "," +
                   feature("Polygon", square(11.5, 10.5, 0.5), R"({"water":"no"})")));
    CHECK(water_km2(layers) == Approx(3051).epsilon(0.01));
    CHECK(has_code((*layers)->diagnostics, "no-water"));
    // Where none says so, all are meant.
    const auto plain = load_with_water(
        collection(feature("Polygon", square(10, 10, 0.5), R"({"name":"Bay"})") + "," +
                   feature("Polygon", square(11, 10, 0.5), R"({"name":"Lake"})")));
    REQUIRE((*plain)->water);
    CHECK((*plain)->water->size() == 2);
}

TEST_CASE("a file of lines or points is refused as water") {
    for (const char* text : {R"([[10,10],[11,11]])", R"([10,10])"}) {
        const bool line = text[1] == '[';
        const auto layers =
            load_with_water(collection(feature(line ? "LineString" : "Point", text)));
        REQUIRE_FALSE(layers);
        CHECK(layers.error().message.en.find("no areas of water") != std::string::npos);
        CHECK(layers.error().location.file.find("water.geojson") != std::string::npos);
    }
}

TEST_CASE("rings of water that cross themselves are repaired, with the area") {
    const auto layers = load_with_water(
        collection(feature("Polygon", "[[[10,10],[10.5,10.5],[10.5,10],[10,10.5],[10,10]]]")));
    CHECK(water_km2(layers) == Approx(1525).epsilon(0.01));
    for (const Diagnostic& found : (*layers)->diagnostics)
        if (found.code == "ring-repaired")
            CHECK(found.moved > square_kilometres(100));
    CHECK(has_code((*layers)->diagnostics, "ring-repaired"));
}

TEST_CASE("water in another projection is the same water") {
    LayerSource mercator;
    mercator.crs = "EPSG:3857";
    const double there = water_km2(
        load_with_water(feature_collection(in_web_mercator(10, 10.5, 10, 10.5)), mercator));
    CHECK(there == Approx(water_km2(load_with_water(
                              feature_collection(rectangle(10, 10.5, 10, 10.5, "{}")))))
                       .epsilon(1e-7));
}

TEST_CASE("a file whose areas call themselves water is recognised as water") {
    const TempFolder folder;
    for (const char* tags : {R"({"natural":"water","name":"Lake"})",
                             R"({"featurecla":"Reservoir"})", R"({"place":"sea"})"}) {
        const FileReport report = inspect(
            folder.file("map.geojson", collection(feature("Polygon", square(37, 48, 0.1), tags))),
            places(), ukraine_and_russia(), {});
        INFO(tags);
        CHECK(report.recognised == Recognised::water);
        CHECK_FALSE(report.problem);
    }
    const FileReport oblasts = inspect(
        folder.file("units.geojson",
                    collection(feature("Polygon", square(37, 48), R"({"shapeISO":"UA-14"})"))),
        places(), ukraine_and_russia(), {});
    CHECK(oblasts.recognised == Recognised::oblasts);
}
