#include "cli/overrides.h"

#include "delimit/io/raster/geotiff.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/parties.h"

using namespace delimit;
using namespace delimit::cli;
using Catch::Matchers::Contains;

namespace {

Project talks() {
    Project project;
    project.parties = test::ukraine_and_russia();
    LayerSource front;
    front.data = BuiltInFile{*BareName::from("line.geojson")};
    front.provenance.source = "drawn";
    front.provenance.schematic = true;
    front.classes["x"] = ClassMeaning::held_by_a;
    project.layers[LayerKind::front] = front;
    Proposal mutual;
    mutual.id = "mutual";
    mutual.name = {"Mutual withdrawal", "Взаємне відведення"};
    mutual.reported = ReportedArea{square_kilometres(100), true, Side::a, {}};
    for (Side side : both_sides)
        mutual.measures.push_back({side, ToDepth{{kilometres(5), kilometres(10)}, {}}, {}, {}, {}});
    Proposal freeze;
    freeze.id = "freeze";
    freeze.measures.push_back({Side::a, StaysOnTheLine{}, {}, {}, Regime::frozen});
    project.proposals = {mutual, freeze};
    project.panes = {"mutual"};
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
    overrides.front.file = "map.geojson";
    overrides.front.date = parse_date("2025-12-15");
    const LayerSource front = changed(overrides).layers.at(LayerKind::front);
    CHECK(path_text(front) == "/here/map.geojson");
    CHECK(front.classes.empty());
    CHECK(front.provenance.source.empty());
    CHECK_FALSE(front.provenance.schematic);
    CHECK(front.provenance.date == parse_date("2025-12-15"));
}

TEST_CASE("options without a file change how the project's own layer is read") {
    Overrides overrides;
    overrides.front.source = "me";
    overrides.front.classes["y"] = "russia";
    const LayerSource front = changed(overrides).layers.at(LayerKind::front);
    CHECK(path_text(front) == "builtin:line.geojson");
    CHECK(front.provenance.source == "me");
    CHECK(front.provenance.schematic);
    CHECK(front.classes == std::map<std::string, ClassMeaning>{{"x", ClassMeaning::held_by_a},
                                                               {"y", ClassMeaning::held_by_b}});
}

TEST_CASE("an absolute file is not looked for elsewhere") {
    Overrides overrides;
    overrides.oblasts.file = "/there/oblasts.shp";
    CHECK(path_text(changed(overrides).layers.at(LayerKind::oblasts)) == "/there/oblasts.shp");
}

TEST_CASE("seeds and classes name parties of the project") {
    Overrides overrides;
    overrides.front.seeds.push_back({GeoPoint::degrees(36, 50), "russia"});
    overrides.front.classes["grey"] = "undetermined";
    const LayerSource front = changed(overrides).layers.at(LayerKind::front);
    CHECK(front.seeds == std::vector{Seed{GeoPoint::degrees(36, 50), Side::b}});
    CHECK(front.classes.at("grey") == ClassMeaning::undetermined);

    overrides.front.classes["z"] = "nobody";
    const auto refused = overridden(talks(), overrides, "/here");
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().text(), Contains("nobody") && Contains("ukraine, russia"));
}

TEST_CASE("changed depths show in the proposal's name and end the comparison with the report") {
    Overrides overrides;
    overrides.depths = {kilometres(2.5), kilometres(15)};
    const Project project = changed(overrides);
    const Proposal& mutual = *project.find("mutual");
    for (const Measure& measure : mutual.measures)
        CHECK(std::get<ToDepth>(measure.extent).tiers == overrides.depths);
    CHECK(mutual.name.en == "Mutual withdrawal (here 2.5, 15 km)");
    CHECK(mutual.name.uk == "Взаємне відведення (тут 2,5, 15 км)");
    CHECK_FALSE(mutual.reported);
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
    CHECK(project.panes == overrides.proposals);

    overrides.proposals = {"peace"};
    const auto refused = overridden(talks(), overrides, "/here");
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().text(), Contains("peace") && Contains("mutual, freeze"));
}

TEST_CASE("a base map that is asked for must be there, and is shown where it was hidden") {
    Overrides overrides;
    overrides.base_map = "none.tif";
    const auto refused = overridden(talks(), overrides, "/here");
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().text(), Contains("/here/none.tif") && Contains("no such file"));

    const test::TempFolder folder;
    const std::vector<std::uint8_t> pixels(64, 99);
    REQUIRE(write_geotiff(folder.path() / "a.tif", {pixels.data(), 4, 4, 16}, 96,
                          PictureGround{Projection{GeoPoint::degrees(36, 48)}, 0, 0, 50}, {}));
    overrides.base_map = "a.tif";
    Project hidden = talks();
    LayerLook look;
    look.visible = false;
    hidden.looks.set("base-map", look);
    const auto shown = overridden(hidden, overrides, folder.path());
    REQUIRE(shown);
    CHECK(path_text(shown->layers.at(LayerKind::base_map)) == (folder.path() / "a.tif").string());
    CHECK(shown->looks.shows("base-map"));
}

TEST_CASE("the grey zone counts to the party named") {
    Overrides overrides;
    overrides.undetermined = "russia";
    CHECK(changed(overrides).undetermined == UndeterminedCounts::to_b);
    overrides.undetermined = "nobody";
    CHECK_FALSE(overridden(talks(), overrides, "/here"));
}
