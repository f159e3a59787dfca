// Control maps by polygons or lines, in the words of several publishers.
#include "delimit/geo/geodesic.h"
#include "support/loading.h"

#include <algorithm>

using namespace delimit;
using namespace delimit::test;

namespace {

ControlClass only_class(const std::string& properties, const LayerSource& source = {}) {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", square(37, 48), properties)), found, source);
    INFO(properties);
    if (!control_map)
        FAIL(control_map.error().text());
    REQUIRE(areas(*control_map).size() == 1);
    CHECK_FALSE(has_code(found, "unlabelled"));
    return areas(*control_map)[0].control;
}

ContactLines lines_of(const std::string& features, const LayerSource& source = {}) {
    Diagnostics found;
    const auto control_map = control_map_of_text(collection(features), found, source);
    if (!control_map)
        FAIL(control_map.error().text());
    return std::get<ContactLines>(control_map->form);
}

const std::string some_line = "[[37,48],[38,48]]";

} // namespace

TEST_CASE("one area without a word is what party b holds, and that is said") {
    Diagnostics found;
    const auto control_map =
        control_map_of_text(collection(feature("Polygon", square(37, 48))), found);
    REQUIRE(control_map);
    CHECK(areas(*control_map)[0].control == ControlClass::controlled_by_b);
    REQUIRE(has_code(found, "unlabelled"));
    CHECK(found.back().severity == Severity::warning);
}

TEST_CASE("a word that is not understood is named in the warning that the area was taken as b's") {
    for (const char* said :
         {"not controlled by Russia", "captured from Ukraine", "Kyiv", "retaken from Russia"}) {
        Diagnostics found;
        const auto control_map =
            control_map_of_text(collection(feature("Polygon", square(37, 48),
                                                   R"({"status":")" + std::string(said) + R"("})")),
                                found);
        INFO(said);
        REQUIRE(control_map);
        REQUIRE(has_code(found, "unlabelled"));
        CHECK(found.back().severity == Severity::warning);
        CHECK(found.back().message.en.find(said) != std::string::npos);
    }
}

TEST_CASE("classes are overridden by field, by value and by filter") {
    LayerSource source;
    source.class_field = "who";
    source.classes = {{"1", ClassMeaning::controlled_by_b},
                      {"2", ClassMeaning::controlled_by_a},
                      {"3", ClassMeaning::undetermined}};
    CHECK(only_class(R"({"who":1,"name":"liberated"})", source) == ControlClass::controlled_by_b);
    CHECK(only_class(R"({"who":"2","name":"occupied"})", source) == ControlClass::controlled_by_a);
    CHECK(only_class(R"({"who":3})", source) == ControlClass::undetermined);

    LayerSource by_value;
    by_value.classes = {{"rot", ClassMeaning::controlled_by_b}};
    CHECK(only_class(R"({"farbe":"rot"})", by_value) == ControlClass::controlled_by_b);

    LayerSource filtered;
    filtered.where = "status = 'occupied' AND size > 5";
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", square(37, 48), R"({"status":"occupied","size":10})") + "," +
                   feature("Polygon", square(38, 48), R"({"status":"occupied","size":3})") + "," +
                   feature("Polygon", square(39, 48), R"({"status":"free","size":9})")),
        found, filtered);
    REQUIRE(control_map);
    CHECK(areas(*control_map).size() == 1);
}

TEST_CASE("a filter that cannot be read or meets nothing is an error") {
    const std::string text = collection(feature("Polygon", square(37, 48), R"({"status":"x"})"));
    LayerSource source;
    source.where = "status = ";
    CHECK(error_of_control_map(text, source).code == ErrorCode::bad_value);
    source.where = "colour = 'red'";
    CHECK(error_of_control_map(text, source).code == ErrorCode::bad_value);
    source.where = "status = 'y'";
    CHECK(error_of_control_map(text, source).code == ErrorCode::no_match);
}

TEST_CASE("liberated ground is part of what party a holds and is left aside") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", square(37, 48), R"({"name":"Occupied"})") + "," +
                   feature("Polygon", square(36, 48), R"({"name":"Liberated 25.03"})")),
        found);
    REQUIRE(control_map);
    CHECK(areas(*control_map).size() == 1);
    CHECK(has_code(found, "regained"));
    CHECK_FALSE(has_code(found, "regained-overlap"));
}

TEST_CASE("liberated ground within what party b holds is warned of, with the area of both") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", square(37, 48), R"({"name":"Occupied"})") + "," +
                   feature("Polygon", square(37, 48), R"({"name":"Liberated 25.03"})")),
        found);
    REQUIRE(control_map);
    REQUIRE(has_code(found, "regained-overlap"));
    const auto warning = std::find_if(found.begin(), found.end(), [](const Diagnostic& one) {
        return one.code == "regained-overlap";
    });
    CHECK(warning->severity == Severity::warning);
    CHECK(in_km2(*warning->moved) ==
          Approx(in_km2(geodesic_area(areas(*control_map)[0].ground))).epsilon(1e-4));
}

TEST_CASE("an area without a class among others that have one is left out with a warning") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", square(37, 48), R"({"name":"Occupied"})") + "," +
                   feature("Polygon", square(36, 48), R"({"name":"xyz"})")),
        found);
    REQUIRE(control_map);
    CHECK(areas(*control_map).size() == 1);
    REQUIRE(has_code(found, "class-unknown"));
    CHECK(found.back().location.feature == 1);
    CHECK(found.back().moved > square_kilometres(8000));
}

TEST_CASE("areas of other conflicts are left aside") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(
            feature("Polygon", square(37, 48), R"({"name":"Occupied"})") + "," +
            feature("Polygon", square(40, 42), R"({"name":"Occupied Abkhazia"})") + "," +
            feature(
                "Polygon", square(29, 47),
                R"({"name":"Придністров'я/// Transnistria /// geoJSON.territories.transnistria"})")),
        found);
    REQUIRE(control_map);
    CHECK(areas(*control_map).size() == 1);
    CHECK(has_code(found, "elsewhere"));
}

TEST_CASE("lines tell their sides by left or right") {
    const auto lines =
        lines_of(feature("LineString", some_line, R"({"left":"ukraine"})") + "," +
                 feature("LineString", some_line, R"({"right":"ukraine"})") + "," +
                 feature("MultiLineString", "[" + some_line + "," + some_line + "]"));
    REQUIRE(lines.paths.size() == 4);
    CHECK(lines.paths[0].left == Side::a);
    CHECK(lines.paths[1].left == Side::b);
    CHECK_FALSE(lines.paths[2].left);
}

TEST_CASE("a line's left may be a party's name in any language") {
    for (const char* name : {"Україна", "Ukraine", "UKRAINE"})
        CHECK(
            lines_of(feature("LineString", some_line, R"({"left":")" + std::string(name) + R"("})"))
                .paths[0]
                .left == Side::a);
}

TEST_CASE("a line with one party on both sides is an error that names the attribute") {
    const Error error = error_of_control_map(
        collection(feature("LineString", some_line, R"({"left":"ukraine","right":"ukraine"})")));
    CHECK(error.code == ErrorCode::bad_value);
    CHECK(error.location.field == "right");
    CHECK(lines_of(feature("LineString", some_line, R"({"left":"ukraine","right":"russia"})"))
              .paths[0]
              .left == Side::a);
}

TEST_CASE("lines without sides need a seed") {
    const std::string text = collection(feature("LineString", some_line));
    CHECK(error_of_control_map(text).code == ErrorCode::no_match);
    LayerSource source;
    source.seeds = {{GeoPoint::degrees(37.5, 48.5), Side::b}};
    const auto lines = lines_of(feature("LineString", some_line), source);
    CHECK(lines.seeds == source.seeds);
}

TEST_CASE("a line that names an unknown party is an error that names the parties") {
    const Error error = error_of_control_map(
        collection(feature("LineString", some_line, R"({"left":"ruritania"})")));
    CHECK(error.code == ErrorCode::bad_value);
    CHECK(error.location.field == "left");
    CHECK(error.advice.en.find("ukraine") != std::string::npos);
}

TEST_CASE("areas win over lines, and that is said") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", square(37, 48), R"({"kind":"area_ru"})") + "," +
                   feature("LineString", some_line, R"({"kind":"frontline"})")),
        found);
    REQUIRE(control_map);
    CHECK(std::holds_alternative<ControlPolygons>(control_map->form));
    CHECK(has_code(found, "lines-ignored"));
}

TEST_CASE("heights, collections and multi-geometries become flat areas") {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        R"({"type":"GeometryCollection","geometries":[
            {"type":"Polygon","coordinates":[[[37,48,5],[38,48,5],[38,49,5],[37,48,5]]]},
            {"coordinates":[[[[39,48,0],[40,48,0],[40,49,0],[39,48,0]]]],"type":"MultiPolygon"},
            {"type":"GeometryCollection","geometries":[{"type":"Polygon",
             "coordinates":[[[35,48],[36,48],[36,49],[35,48]]]}]}]})",
        found);
    if (!control_map)
        FAIL(control_map.error().text());
    REQUIRE(areas(*control_map).size() == 1);
    CHECK(areas(*control_map)[0].ground.polygons.size() == 3);
}

TEST_CASE(
    "a reference system other than WGS 84 is transformed, whether the file or the user names it") {
    // UTM zone 37N: 39° E, 48° N lies on the central meridian, 5,316,300 m from the equator.
    const std::string in_utm = feature(
        "Polygon", "[[[500000,5316300],[510000,5316300],[510000,5326300],[500000,5316300]]]");
    LayerSource source;
    source.crs = "EPSG:32637";
    for (const bool by_user : {true, false}) {
        Diagnostics found;
        const auto control_map = control_map_of_text(
            collection(
                in_utm,
                by_user
                    ? ""
                    : R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32637"}},)"),
            found, by_user ? source : LayerSource());
        if (!control_map)
            FAIL(control_map.error().text());
        const GeoPoint corner = areas(*control_map)[0].ground.polygons[0].outer[0];
        CHECK(corner.longitude() == Approx(39).margin(1e-9));
        CHECK(corner.latitude() == Approx(48).margin(1e-3));
    }
}

TEST_CASE("a map that marks only patches of one party's ground leaves the rest to that party") {
    const TempFolder folder;
    Project project;
    project.parties = ukraine_and_russia();
    project.layers[LayerKind::oblasts].data =
        DataFile{folder.file("o.geojson", collection(feature("Polygon", square(30, 45, 8))))};
    project.layers[LayerKind::control_map].data = DataFile{folder.file(
        "f.geojson", collection(feature("Polygon", square(37, 45), R"({"kind":"area_ru"})") + "," +
                                feature("Polygon", square(31, 51, 0.3), R"({"kind":"area_ua"})")))};
    const auto layers = load_layers(project, places());
    REQUIRE(layers);
    REQUIRE(areas((*layers)->control_map).size() == 1);
    CHECK(areas((*layers)->control_map)[0].control == ControlClass::controlled_by_b);
    CHECK(has_code((*layers)->diagnostics, "partly-marked"));
}

TEST_CASE(
    "settings that nothing in the file heeds are warned of, and a missing attribute is an error") {
    const std::string area =
        collection(feature("Polygon", square(37, 48), R"({"status":"occupied"})"));
    LayerSource source;
    source.classes = {{"annexed", ClassMeaning::controlled_by_b}};
    source.left = LeftOfLines::side_a;
    source.seeds = {{GeoPoint::degrees(37.5, 48.5), Side::a}};
    Diagnostics found;
    REQUIRE(control_map_of_text(area, found, source));
    for (const char* code : {"class-unused", "left-unused", "seeds-unused"})
        CHECK(has_code(found, code));
    Diagnostics none;
    source = {};
    source.classes = {{"occupied", ClassMeaning::controlled_by_b}};
    REQUIRE(control_map_of_text(area, none, source));
    CHECK_FALSE(has_code(none, "class-unused"));
    source = {};
    source.class_field = "stauts";
    const Error error = error_of_control_map(area, source);
    CHECK(error.code == ErrorCode::bad_value);
    CHECK(error.text().find("stauts") != std::string::npos);
    CHECK(error.text().find("status") != std::string::npos);
}
