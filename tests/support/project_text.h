// Projects as text: a small one, and one of everything.
#pragma once

#include "delimit/io/project/project_file.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/parties.h"
#include <nlohmann/json.hpp>

namespace delimit::test {

inline const char* const small = R"({
  "format": "delimit-project", "version": 1, "title": "T",
  "parties": [
    {"id": "ukraine", "name": {"en": "Ukraine", "uk": "Україна"}, "colour": "#2b6ca3"},
    {"id": "russia", "name": "Russia", "colour": "#b5452c"}],
  "layers": {"front": {"path": "front.geojson"}},
  "proposals": [
    {"id": "p", "name": "P", "measures": [
      {"party": "ukraine", "extent": "to-depth", "tiers_km": [5, 10], "regime": "frozen"}],
     "citations": [{"publisher": "A paper", "date": "2025-12-15"}]}],
  "panes": ["p"]})";

/// The small project with `value` at `pointer`.
inline std::string with(const std::string& pointer, const nlohmann::json& value) {
    auto project = nlohmann::json::parse(small);
    project[nlohmann::json::json_pointer(pointer)] = value;
    return project.dump();
}

inline Error error_of(const std::string& text) {
    const auto project = parse_project(text, "p.delimit");
    INFO(text.substr(0, 500));
    REQUIRE_FALSE(project);
    CHECK(project.error().location.file == "p.delimit");
    CHECK_FALSE(project.error().message.empty());
    return project.error();
}

inline Project full_project() {
    using namespace std::chrono_literals;
    Project project;
    project.title = {"Title \"quoted\" \n", "Назва"};
    project.disclaimer = {"Disclaimer", ""};
    project.parties = ukraine_and_russia();
    project.parties.of[1].colour = {1, 2, 255};
    LayerSource& control_map = project.layers[LayerKind::control_map];
    control_map.data = DataFile{"maps/front.gpkg"};
    control_map.layer = "l";
    control_map.where = "a = 'b'";
    control_map.class_field = "f";
    control_map.classes = {{"x/y~", ClassMeaning::controlled_by_a}, {"", ClassMeaning::ignore}};
    control_map.name_field = "n";
    control_map.crs = "EPSG:32637";
    control_map.seeds = {{GeoPoint::degrees(37.123456789012345, 48), Side::b}};
    control_map.provenance = {2025y / 12 / 15, "S", "L", true, Metres(3000)};
    project.layers[LayerKind::oblasts].data = BuiltInFile{*BareName::from("oblasts.geojson")};
    project.undetermined = UndeterminedCounts::to_b;
    project.minimum_area = square_kilometres(0.25);
    const GeoRegion area{{{{GeoPoint::degrees(37, 48), GeoPoint::degrees(38, 48),
                            GeoPoint::degrees(38, 49), GeoPoint::degrees(37, 48)},
                           {}}}};
    Proposal proposal;
    proposal.id = "all-kinds";
    proposal.name = {"All kinds", "Усі"};
    proposal.summary = {"S", ""};
    proposal.provisions = {
        {Side::a, FromAllItHolds{}, {"UA-14"}, {area}, Regime::transferred},
        {Side::b,
         ToDepth{{Metres(1), Metres(1001), kilometres(5.1), Metres(7654.321)},
                 GeoPolyline{GeoPoint::degrees(37, 48), GeoPoint::degrees(38, 48.1)}},
         {},
         {},
         Regime::police_only},
        {Side::a, FromDrawnArea{area}, {}, {}, Regime::special_economic_zone},
        {Side::b, StaysOnTheLine{}, {}, {}, Regime::frozen},
    };
    proposal.reported = {square_kilometres(5600), false, Side::b, {"why", "чому"}};
    proposal.citations = {
        {{"words", "слова"}, {"Paper", "Газета"}, 2025y / 1 / 2, "https://example.org/"},
        {"", "Other", {}, ""}};
    proposal.origin = Origin{{"Before", ""},
                             {"S", "К"},
                             {{Side::a, FromAllItHolds{}, {}, {}, Regime::frozen}},
                             ReportedArea{square_kilometres(5), true, Side::a, {}},
                             {{"", "Paper", {}, ""}}};
    project.proposals = {proposal};
    project.map_frames = {"all-kinds", "all-kinds"};
    project.annotations.emplace_back();
    project.annotations.back().id = "text-1";
    project.annotations.back().text = {"Here", "Тут"};
    return project;
}

} // namespace delimit::test
