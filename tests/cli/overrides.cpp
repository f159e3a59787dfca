#include "cli/overrides.h"

#include "delimit/io/raster/geotiff.h"
#include "delimit/map/proposal_text.h"
#include "support/contains.h"
#include "support/files.h"
#include "support/parties.h"

using namespace delimit;
using namespace delimit::cli;
using Catch::Matchers::ContainsSubstring;

namespace {

Project talks() {
    Project project;
    project.parties = test::ukraine_and_russia();
    LayerSource control_map;
    control_map.data = BuiltInFile{*BareName::from("line.geojson")};
    control_map.provenance.source = "drawn";
    control_map.provenance.schematic = true;
    control_map.classes["x"] = ClassMeaning::controlled_by_a;
    project.layers[LayerKind::control_map] = control_map;
    Proposal mutual;
    mutual.id = "mutual";
    mutual.name = {"Mutual withdrawal", "Взаємне відведення"};
    mutual.reported = ReportedArea{square_kilometres(100), true, Side::a, {}};
    for (Side side : both_sides)
        mutual.provisions.push_back(
            {side, ToDepth{{kilometres(5), kilometres(10)}, {}}, {}, {}, {}});
    Proposal freeze;
    freeze.id = "freeze";
    freeze.provisions.push_back({Side::a, StaysOnTheLine{}, {}, {}, Regime::frozen});
    project.proposals = {mutual, freeze};
    project.map_frames = {"mutual"};
    return project;
}

Project changed(const Overrides& overrides) {
    auto project = overridden(talks(), overrides, "/here");
    INFO((project ? std::string() : project.error().text()));
    REQUIRE(project);
    return *std::move(project);
}

} // namespace

TEST_CASE("without overrides a project stays as it is") {
    CHECK(changed({}) == talks());
}

TEST_CASE("a new front sheds all that was said of the old one") {
    Overrides overrides;
    overrides.control_map.file = "map.geojson";
    overrides.control_map.date = parse_date("2025-12-15");
    const LayerSource control_map = changed(overrides).layers.at(LayerKind::control_map);
    CHECK(path_text(control_map) == "/here/map.geojson");
    CHECK(control_map.classes.empty());
    CHECK(control_map.provenance.source.empty());
    CHECK_FALSE(control_map.provenance.schematic);
    CHECK(control_map.provenance.date == parse_date("2025-12-15"));
}

TEST_CASE("options without a file change how the project's own layer is read") {
    Overrides overrides;
    overrides.control_map.source = "me";
    overrides.control_map.classes["y"] = "russia";
    const LayerSource control_map = changed(overrides).layers.at(LayerKind::control_map);
    CHECK(path_text(control_map) == "builtin:line.geojson");
    CHECK(control_map.provenance.source == "me");
    CHECK(control_map.provenance.schematic);
    CHECK(control_map.classes ==
          std::map<std::string, ClassMeaning>{{"x", ClassMeaning::controlled_by_a},
                                              {"y", ClassMeaning::controlled_by_b}});
}

TEST_CASE("an absolute file is not looked for elsewhere") {
    Overrides overrides;
    overrides.oblasts.file = "/there/oblasts.shp";
    CHECK(path_text(changed(overrides).layers.at(LayerKind::oblasts)) == "/there/oblasts.shp");
}

TEST_CASE("seeds and classes name parties of the project") {
    Overrides overrides;
    overrides.control_map.seeds.push_back({GeoPoint::degrees(36, 50), "russia"});
    overrides.control_map.classes["grey"] = "undetermined";
    const LayerSource control_map = changed(overrides).layers.at(LayerKind::control_map);
    CHECK(control_map.seeds == std::vector{Seed{GeoPoint::degrees(36, 50), Side::b}});
    CHECK(control_map.classes.at("grey") == ClassMeaning::undetermined);

    overrides.control_map.classes["z"] = "nobody";
    const auto refused = overridden(talks(), overrides, "/here");
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().text(),
               ContainsSubstring("nobody") && ContainsSubstring("ukraine, russia"));
}

TEST_CASE("changed depths show in the proposal's name and end the comparison with the report") {
    Overrides overrides;
    overrides.depths = {kilometres(2.5), kilometres(15)};
    const Project project = changed(overrides);
    const Proposal& mutual = *project.find("mutual");
    for (const Provision& provision : mutual.provisions)
        CHECK(std::get<ToDepth>(provision.scope).depth_bands == overrides.depths);
    CHECK(shown_name(mutual, Language::english) == "Mutual withdrawal (here 2.5 and 15\u00a0km)");
    CHECK(shown_name(mutual, Language::ukrainian) == "Взаємне відведення (тут 2,5 і 15\u00a0км)");
    CHECK_FALSE(comparable_report(mutual));
    CHECK(*project.find("freeze") == *talks().find("freeze"));
}

TEST_CASE("depths that are the proposal's own change nothing") {
    Overrides overrides;
    overrides.depths = {kilometres(5), kilometres(10)};
    CHECK(changed(overrides) == talks());
}

TEST_CASE("depths where nobody withdraws by depth are an error") {
    Overrides overrides;
    overrides.depths = {kilometres(5)};
    overrides.proposals = {"freeze"};
    CHECK_FALSE(overridden(talks(), overrides, "/here"));
}

TEST_CASE("chosen proposals come in the order asked for, and are the panes") {
    Overrides overrides;
    overrides.proposals = {"freeze", "mutual"};
    const Project project = changed(overrides);
    REQUIRE(project.proposals.size() == 2);
    CHECK(project.proposals[0].id == "freeze");
    CHECK(project.map_frames == overrides.proposals);

    overrides.proposals = {"peace"};
    const auto refused = overridden(talks(), overrides, "/here");
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().text(),
               ContainsSubstring("peace") && ContainsSubstring("mutual, freeze"));
}

TEST_CASE("a base map that is asked for must be there, and is shown where it was hidden") {
    Overrides overrides;
    overrides.base_map = "none.tif";
    const auto refused = overridden(talks(), overrides, "/here");
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().text(),
               ContainsSubstring("/here/none.tif") && ContainsSubstring("no such file"));

    const test::TempFolder folder;
    const std::vector<std::uint8_t> pixels(64, 99);
    REQUIRE(write_geotiff(folder.path() / "a.tif", {pixels.data(), 4, 4, 16}, 96,
                          PictureExtent{Projection{GeoPoint::degrees(36, 48)}, 0, 0, 50}, {}));
    overrides.base_map = "a.tif";
    Project hidden = talks();
    LayerStyle layer_style;
    layer_style.visible = false;
    hidden.layer_styles.set("base-map", layer_style);
    const auto shown = overridden(hidden, overrides, folder.path());
    REQUIRE(shown);
    CHECK(path_text(shown->layers.at(LayerKind::base_map)) == (folder.path() / "a.tif").string());
    CHECK(shown->layer_styles.shows("base-map"));
}

TEST_CASE("the grey zone counts to the party named") {
    Overrides overrides;
    overrides.undetermined = "russia";
    CHECK(changed(overrides).undetermined == UndeterminedCounts::to_b);
    overrides.undetermined = "nobody";
    CHECK_FALSE(overridden(talks(), overrides, "/here"));
}
