#include "support/project_text.h"

using namespace delimit;
using namespace delimit::test;
using nlohmann::json;

TEST_CASE("the sheet reads back the same, and a project that changed nothing of it says nothing") {
    Project project = full_project();
    CHECK(project_text(project).find("\"sheet\"") == std::string::npos);
    SheetChoice& sheet = project.sheet;
    sheet.kind = SheetKind::map_and_table;
    sheet.page = PageSize::a3_portrait;
    sheet.width = 800;
    sheet.height = 600;
    sheet.handling = {"Internal", "Для внутрішнього користування"};
    sheet.logo = "logo.svg";
    sheet.current_for_days = 0;
    ElementChoice& legend = sheet.elements["map-and-table/legend"];
    legend.hidden = true;
    legend.box_on_page = PageBox{0.125, -0.25, 0.5, 0.75};
    sheet.elements["map-and-table/title"].text = Text{"", ""};
    sheet.elements["map-and-table/map/1"].extent =
        MapExtent{GeoPoint::degrees(37.5, 48.25), Metres(120'000)};
    GraticuleChoice& net = sheet.elements["map-and-table/map/1"].graticule.emplace();
    net.shown = false;
    net.numbers = {false, true, true, false};
    // Left of its map and beyond its lower edge.
    sheet.elements["map-and-table/map/1/scale-bar"].box_on_page =
        PageBox{-0.25, 1.125, 0.5, 0.0625};
    sheet.elements["map-and-table/map/1/north"].hidden = true;
    GraticuleChoice& bare = sheet.elements["dossier/map/1"].graticule.emplace();
    bare.numbers = {false, false, false, false};
    Diagnostics found;
    const auto again = parse_project(project_text(project), "p", &found);
    if (!again)
        FAIL(again.error().text());
    CHECK(again->sheet == project.sheet);
    CHECK(project_text(*again) == project_text(project));
    CHECK(found.empty());
}

TEST_CASE("what a newer version says of an element of the sheet is kept") {
    const json newer{{"elements",
                      {{"one-map/map/1/north", {{"place", {0.5, 0.5, 0.1, 0.1}}, {"turn", 45}}},
                       {"one-map/map/1", {{"graticule", {{"shown", false}, {"step", 2}}}}}}}};
    const auto project = parse_project(with("/sheet", newer), "p");
    REQUIRE(project);
    const json again = json::parse(project_text(*project));
    CHECK(again.at("/sheet/elements/one-map~1map~11~1north/turn"_json_pointer) == 45);
    CHECK(again.at("/sheet/elements/one-map~1map~11/graticule/step"_json_pointer) == 2);
}

TEST_CASE("a sheet that cannot be is refused by its place") {
    const auto location = [](const json& sheet) {
        return error_of(with("/sheet", sheet)).location.field;
    };
    CHECK(location({{"template", "poster"}}) == "/sheet/template");
    CHECK(location({{"page", "letter"}}) == "/sheet/page");
    CHECK(location({{"width", -5}}) == "/sheet/width");
    CHECK(location({{"current_for_days", "soon"}}) == "/sheet/current_for_days");
    const auto element = [&](const json& value) {
        return location({{"elements", {{"x/y", value}}}});
    };
    CHECK(element({{"place", {0, 0, 1}}}) == "/sheet/elements/x~1y/place");
    CHECK(element({{"place", {0, 0, 0, 1}}}) == "/sheet/elements/x~1y/place");
    CHECK(element({{"graticule", {{"numbers", {"left", "up"}}}}}) ==
          "/sheet/elements/x~1y/graticule/numbers");
    CHECK(element({{"graticule", {{"shown", "no"}}}}) == "/sheet/elements/x~1y/graticule/shown");
    CHECK(element({{"extent", {{"width_m", 5}}}}) == "/sheet/elements/x~1y/extent/centre");
    CHECK(element({{"extent", {{"centre", {400, 0}}, {"width_m", 5}}}}) ==
          "/sheet/elements/x~1y/extent/centre");
}
