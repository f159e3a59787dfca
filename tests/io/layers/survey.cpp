// Contents of a file for the load assistant: classes with their areas, meanings, shapes.
#include "delimit/io/layers/survey.h"
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

Survey survey_of(const std::string& text, LayerSource source = {},
                 std::optional<LayerKind> as = {}) {
    const TempFolder folder;
    source.data = DataFile{folder.file("file.geojson", text)};
    return survey(source, places(), ukraine_and_russia(), as);
}

Survey survey_of_layout(const std::string& name, LayerSource source = {}) {
    source.data = DataFile{(test_folder() / "data" / "layouts" / name).string()};
    return survey(source, places(), ukraine_and_russia());
}

std::optional<ClassMeaning> meaning(const Survey& survey, std::string_view value) {
    for (const SurveyedClass& row : survey.classes)
        if (row.value == value)
            return row.meaning;
    FAIL("no class " << value);
    return {};
}

std::vector<std::string> units(const Survey& survey) {
    std::vector<std::string> out;
    for (const auto& [name, count] : survey.report.classes)
        out.push_back(name.en);
    return out;
}

} // namespace

TEST_CASE("a file that cannot be read has a problem and no classes") {
    const Survey broken = survey_of("{\"type\":");
    REQUIRE(broken.report.problem);
    CHECK(broken.classes.empty());
    CHECK(survey(file_source("/no/such/file.geojson"), places(), ukraine_and_russia())
              .report.problem);
}

TEST_CASE("classes are told by one attribute, measured, the largest first") {
    const std::string text = collection(
        feature("Polygon", square(37, 48, 0.1), R"({"id":"1","zone":"Unknown status"})") + "," +
        feature("Polygon", square(38, 48), R"({"id":"2","zone":"occupied"})") + "," +
        feature("LineString", "[[37,48],[37,49]]", R"({"id":"3","zone":"?"})") + "," +
        feature("Point", "[37,48]", R"({"id":"4"})"));
    LayerSource by_zone;
    by_zone.class_field = "zone";
    const Survey found = survey_of(text, by_zone);
    REQUIRE_FALSE(found.report.problem);
    CHECK(found.kind == LayerKind::control_map);
    CHECK(found.class_field == "zone");
    CHECK(found.attributes == std::vector<std::string>{"id", "zone"});
    REQUIRE(found.classes.size() == 4);
    CHECK(found.classes[0].value == "occupied");
    CHECK(found.classes[0].meaning == ClassMeaning::controlled_by_b);
    CHECK(found.classes[0].area > square_kilometres(8000));
    CHECK(found.classes[1].meaning == ClassMeaning::undetermined);
    CHECK(found.classes[2].lines == 1);
    CHECK(in_km(found.classes[2].length) == Approx(111.2).epsilon(0.01));
    CHECK(found.classes[3].points == 1);
    CHECK(found.shapes[0].areas.polygons.size() == 1);
    CHECK(found.shapes[3].points.size() == 1);
}

TEST_CASE("meanings that were shown, given as options, change nothing") {
    const Survey first = survey_of_layout("deepstate-full-1765756800.geojson");
    CHECK(first.class_field == "name");
    LayerSource as_shown;
    as_shown.class_field = first.class_field;
    for (const SurveyedClass& row : first.classes)
        if (row.meaning)
            as_shown.classes[row.value] = *row.meaning;
    const Survey again = survey_of_layout("deepstate-full-1765756800.geojson", as_shown);
    CHECK(again.classes == first.classes);
    CHECK(again.report.form == first.report.form);
}

TEST_CASE("an area without attributes is what party b holds, unless the options say otherwise") {
    const std::string text = collection(feature("Polygon", square(37, 48)));
    const Survey found = survey_of(text);
    CHECK(found.class_field.empty());
    REQUIRE(found.classes.size() == 1);
    CHECK(found.classes[0].meaning == ClassMeaning::controlled_by_b);
    LayerSource otherwise;
    otherwise.classes[""] = ClassMeaning::controlled_by_a;
    const Survey corrected = survey_of(text, otherwise);
    CHECK(corrected.classes[0].meaning == ClassMeaning::controlled_by_a);
    CHECK(corrected.report.classes[0].first.en == "controlled by Ukraine");
}

TEST_CASE("a file is read as what is asked for") {
    const std::string text = collection(feature("LineString", "[[37,48],[37,49]]"));
    CHECK(survey_of(text).report.problem); // a line of contact without sides
    const Survey rivers = survey_of(text, {}, LayerKind::rivers);
    CHECK_FALSE(rivers.report.problem);
    CHECK(rivers.report.recognised == Recognised::rivers);
    const Survey oblasts = survey_of(text, {}, LayerKind::oblasts);
    REQUIRE(oblasts.report.problem);
    const Survey points = survey_of(text, {}, LayerKind::settlements);
    REQUIRE(points.report.problem);
    CHECK(points.report.problem->message.en.find("no points") != std::string::npos);
}

TEST_CASE("coordinates in the order y, x are read with the option for it") {
    const std::string text =
        collection(feature("Polygon", square(48, 37), R"({"name":"Donetsk oblast"})"));
    CHECK(survey_of(text).report.problem);
    LayerSource swapped;
    swapped.swap_axes = true;
    const Survey found = survey_of(text, swapped);
    CHECK_FALSE(found.report.problem);
    CHECK(found.report.recognised == Recognised::oblasts);
    CHECK(found.report.extent.min_x == 37);
}

TEST_CASE("the sides of lines are those of the options, of the file, or the other way round") {
    const std::string text =
        collection(feature("LineString", "[[37,48],[37,49]]", R"({"left":"ukraine"})"));
    const auto left = [&](LeftOfLines option) {
        LayerSource source;
        source.left = option;
        Diagnostics found;
        const auto control_map = control_map_of_text(text, found, source);
        REQUIRE(control_map);
        return std::get<ContactLines>(control_map->form).paths[0].left;
    };
    CHECK(survey_of(text).sides_stated);
    CHECK(survey_of(text).classes[0].meaning == ClassMeaning::line);
    CHECK(left(LeftOfLines::as_stated) == Side::a);
    CHECK(left(LeftOfLines::reversed) == Side::b);
    CHECK(left(LeftOfLines::side_b) == Side::b);
    CHECK(left(LeftOfLines::side_a) == Side::a);
}

TEST_CASE("maps of DeepState, Project Owl and ISW are recognised with what their classes mean") {
    const Survey daily = survey_of_layout("deepstatemap_data_20251215.geojson");
    CHECK_FALSE(daily.report.problem);
    CHECK(daily.report.form == ControlMapForm::areas_of_one);
    CHECK(daily.classes[0].meaning == ClassMeaning::controlled_by_b);
    CHECK(daily.report.provenance.source == "DeepStateMap");

    const Survey full = survey_of_layout("deepstate-full-1765756800.geojson");
    CHECK(full.report.form == ControlMapForm::areas_of_one);
    CHECK(full.report.provenance.source == "DeepStateMap");
    CHECK(full.report.provenance.date == parse_date("2025-12-15"));
    CHECK(meaning(full, "Окуповано /// Occupied /// geoJSON.status.occupied") ==
          ClassMeaning::controlled_by_b);
    CHECK(meaning(full, "ОРДЛО /// CADR and CALR /// geoJSON.territories.ordlo") ==
          ClassMeaning::controlled_by_b);
    CHECK(meaning(full, "Звільнено /// Liberated /// geoJSON.status.liberated") ==
          ClassMeaning::ignore);
    CHECK(meaning(full, "Абхазія /// Abkhazia /// geoJSON.territories.abkhazia") ==
          ClassMeaning::ignore);

    const Survey owl = survey_of_layout("owlmaps_control_20251215.geojson");
    CHECK(owl.class_field == "kind");
    CHECK(owl.report.form == ControlMapForm::areas_of_both);
    CHECK(meaning(owl, "area_ru") == ClassMeaning::controlled_by_b);
    CHECK(meaning(owl, "area_ua") == ClassMeaning::controlled_by_a);
    CHECK(meaning(owl, "frontline") == ClassMeaning::line);

    const Survey isw = survey_of_layout("isw-merged-2025-12-15.geojson");
    CHECK(isw.class_field == "layer");
    CHECK(isw.report.provenance.source == "Institute for the Study of War");
    CHECK(meaning(isw, "Russian Control of Terrain in Ukraine") == ClassMeaning::controlled_by_b);
    CHECK(meaning(isw, "Russian-controlled Ukrainian Territory before February 24, 2022") ==
          ClassMeaning::controlled_by_b);
    CHECK(meaning(isw, "Assessed Russian Advances in Ukraine") == ClassMeaning::undetermined);
    CHECK(meaning(isw, "Claimed Russian Control in Ukraine") == ClassMeaning::undetermined);
    CHECK(meaning(isw, "Claimed Ukrainian Counteroffensives") == ClassMeaning::undetermined);
    CHECK(meaning(isw, "Reported Ukrainian Partisan Warfare") == ClassMeaning::ignore);
    CHECK(has_code(isw.report.diagnostics, "no-control"));

    const Survey alone = survey_of_layout("VIEW_RussiaCoTinUkraine_V3.geojson");
    CHECK_FALSE(alone.report.problem);
    CHECK(alone.report.provenance.source == "Institute for the Study of War");
    CHECK_FALSE(has_code(alone.report.diagnostics, "unlabelled"));
}

TEST_CASE("oblasts of OpenStreetMap, geoBoundaries and the UN's data sets are recognised") {
    const Survey osm = survey_of_layout("osm-admin.geojson");
    REQUIRE_FALSE(osm.report.problem);
    CHECK(osm.kind == LayerKind::oblasts);
    CHECK(units(osm) ==
          std::vector<std::string>{"Donetsk (UA-14)", "Luhansk (UA-09)", "Kharkiv (UA-63)"});
    CHECK(has_code(osm.report.diagnostics, "other-level"));
    CHECK(osm.report.provenance.licence == "ODbL-1.0");

    const Survey boundaries = survey_of_layout("geoBoundaries-UKR-ADM1.geojson");
    REQUIRE_FALSE(boundaries.report.problem);
    CHECK(boundaries.kind == LayerKind::oblasts);
    CHECK(units(boundaries) ==
          std::vector<std::string>{"Donetsk (UA-14)", "Luhansk (UA-09)", "Kharkiv (UA-63)"});
    CHECK(boundaries.report.provenance.source == "geoBoundaries");

    // Its place codes are not ISO's numbers: UA44 is Luhansk, and UA80 the city of Kyiv.
    const Survey cod = survey_of_layout("ukr_admbnda_adm1.geojson");
    REQUIRE_FALSE(cod.report.problem);
    CHECK(units(cod) == std::vector<std::string>{"Donetsk (UA-14)", "Luhansk (UA-09)",
                                                 "Kharkiv (UA-63)", "Kyiv City (UA-30)",
                                                 "Kyiv (UA-32)"});
}
