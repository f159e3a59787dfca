// Projects: written ones read back the same, and errors name their position.
#include "delimit/io/project/project_file.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/parties.h"

#include <nlohmann/json.hpp>

using namespace delimit;
using namespace delimit::test;
using nlohmann::json;

namespace {

const char* const small = R"({
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
std::string with(const std::string& pointer, const json& value) {
    json project = json::parse(small);
    project[json::json_pointer(pointer)] = value;
    return project.dump();
}

Error error_of(const std::string& text) {
    const auto project = parse_project(text, "p.delimit");
    INFO(text.substr(0, 500));
    REQUIRE_FALSE(project);
    CHECK(project.error().location.file == "p.delimit");
    CHECK_FALSE(project.error().message.empty());
    return project.error();
}

Project full_project() {
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
    project.proposals = {proposal};
    project.map_frames = {"all-kinds", "all-kinds"};
    project.annotations.emplace_back();
    project.annotations.back().id = "text-1";
    project.annotations.back().text = {"Here", "Тут"};
    return project;
}

} // namespace

TEST_CASE("a project of every kind of measure reads back the same, and the same bytes") {
    const Project project = full_project();
    const std::string text = project_text(project);
    Diagnostics found;
    const auto again = parse_project(text, "p", &found);
    if (!again)
        FAIL(again.error().text());
    CHECK(*again == project);
    CHECK(project_text(*again) == text);
    CHECK(found.empty());
}

TEST_CASE("a small project made by hand reads with defaults for what it leaves out") {
    const auto project = parse_project(small, "p");
    if (!project)
        FAIL(project.error().text());
    CHECK(project->parties[Side::b].name == Text{"Russia", ""});
    CHECK(project->minimum_area == square_kilometres(0.1));
    CHECK(project->undetermined == UndeterminedCounts::to_a);
    CHECK(std::get<ToDepth>(project->proposals[0].provisions[0].scope).depth_bands ==
          std::vector<Metres>{kilometres(5), kilometres(10)});
}

TEST_CASE("text that is no JSON or no project is refused") {
    for (const char* text : {"",
                             " ",
                             "{",
                             "}",
                             "[",
                             "[]",
                             "3",
                             "null",
                             "\"x\"",
                             "tru",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{\"format\":\"delimit-project\"",
                             "{\"a\":NaN}",
                             "{\"a\":1e99999}",
                             "{\"a\":\"\\ud800\"}",
                             "{\"a\":\"\xff\"}",
                             "{}",
                             "{\"format\":\"geojson\",\"version\":1}",
                             "{\"format\":\"delimit-project\"}",
                             "{\"format\":\"delimit-project\",\"version\":1}",
                             "\xef\xbb\xbf{}",
                             "{\"format\":[[[]]],\"version\":{}}"})
        error_of(text);
    error_of(std::string(200000, '['));
    error_of("{\"title\":" + std::string(200000, '[') + std::string(200000, ']') + "}");
    std::string nested = "1";
    for (int i = 0; i < 2000; ++i)
        nested = "{\"a\":" + nested + "}";
    error_of(nested);
}

TEST_CASE("every prefix of a project is refused without harm") {
    const std::string text = project_text(full_project());
    for (std::size_t length = 0; length + 2 < text.size(); length += 13)
        error_of(text.substr(0, length));
}

TEST_CASE("a value of the wrong type anywhere is refused or has no effect, never a crash") {
    const std::string text = project_text(full_project());
    const json flat = json::parse(text).flatten();
    for (const auto& [pointer, old] : flat.items())
        for (const json& value : {json(nullptr), json(true), json(-1), json(1e300), json("x"),
                                  json::array(), json::object(), json::array({1, 2, 3})}) {
            json project = json::parse(text);
            project[json::json_pointer(pointer)] = value;
            const auto parsed = parse_project(project.dump(), "p");
            if (!parsed) {
                INFO(pointer << " = " << value.dump());
                CHECK_FALSE(parsed.error().location.field.empty());
            }
        }
}

TEST_CASE("a mistake is named by its JSON pointer") {
    const auto location = [](const std::string& pointer, const json& value) {
        return error_of(with(pointer, value)).location.field;
    };
    CHECK(location("/version", 99) == "/version");
    CHECK(location("/version", "1") == "/version");
    CHECK(location("/parties/0/colour", "blue") == "/parties/0/colour");
    CHECK(location("/parties/1/id", "ukraine") == "/parties");
    CHECK(location("/parties/0/id", "Ukraine!") == "/parties/0/id");
    CHECK(location("/parties/2", json{{"id", "x"}, {"name", "X"}, {"colour", "#000000"}}) ==
          "/parties");
    CHECK(location("/proposals/0/measures/0/tiers_km", {10, 5}) ==
          "/proposals/0/measures/0/tiers_km");
    CHECK(location("/proposals/0/measures/0/tiers_km", {5, 5}) ==
          "/proposals/0/measures/0/tiers_km");
    CHECK(location("/proposals/0/measures/0/tiers_km", {0}) == "/proposals/0/measures/0/tiers_km");
    CHECK(location("/proposals/0/measures/0/tiers_km", {-5}) == "/proposals/0/measures/0/tiers_km");
    CHECK(location("/proposals/0/measures/0/tiers_km", json::array()) ==
          "/proposals/0/measures/0/tiers_km");
    CHECK(location("/proposals/0/measures/0/tiers_km", {5, "10"}) ==
          "/proposals/0/measures/0/tiers_km/1");
    CHECK(location("/proposals/0/measures/0/party", "france") == "/proposals/0/measures/0/party");
    CHECK(location("/proposals/0/measures/0/regime", "x") == "/proposals/0/measures/0/regime");
    CHECK(location("/proposals/0/measures/0/extent", "x") == "/proposals/0/measures/0/extent");
    CHECK(location("/proposals/0/measures/0/oblasts", {"UA-14", 5}) ==
          "/proposals/0/measures/0/oblasts/1");
    CHECK(location("/proposals/0/measures/0/excluded",
                   {{{{{37, 48}, {38, 49}, {38, 48}, {37, 49}, {37, 48}}}}}) ==
          "/proposals/0/measures/0/excluded/0");
    CHECK(location("/proposals/0/citations/0/date", "15.12.2025") ==
          "/proposals/0/citations/0/date");
    CHECK(location("/panes/0", "q") == "/panes/0");
    CHECK(location("/noise_limit_km2", -1) == "/noise_limit_km2");
    CHECK(location("/title", 5) == "/title");
}

TEST_CASE("a project cannot name files outside its folder") {
    for (const char* path : {"/etc/passwd", "../secret.geojson", "a/../../b", "http://x/y",
                             "/vsicurl/x", "builtin:../x", "builtin:/x", ""}) {
        INFO(path);
        CHECK(error_of(with("/layers/front/path", path)).location.field == "/layers/front/path");
    }
    CHECK(parse_project(with("/layers/front/path", "maps/front.geojson"), "p"));
    CHECK(parse_project(with("/layers/front/path", "builtin:x.geojson"), "p"));
}

TEST_CASE("members that this version does not know are listed") {
    Diagnostics found;
    REQUIRE(parse_project(with("/proposals/0/colour", "red"), "p", &found));
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "unknown-member");
    CHECK(found[0].location.field == "/proposals/0/colour");
}

TEST_CASE("a project is written whole, with paths from its own folder") {
    const TempFolder folder;
    Project project = full_project();
    project.layers[LayerKind::control_map].data =
        DataFile{(folder.path() / "maps" / "front.gpkg").string()};
    const auto file = folder.path() / "p.delimit";
    REQUIRE(write_project(project, file));
    const auto again = read_project(file);
    if (!again)
        FAIL(again.error().text());
    CHECK(path_text(again->layers.at(LayerKind::control_map)) == "maps/front.gpkg");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);

    project.layers[LayerKind::control_map].data = DataFile{"/elsewhere/front.gpkg"};
    const auto refused = write_project(project, file);
    REQUIRE_FALSE(refused);
    CHECK(read_project(file)); // the old one is still there
}

TEST_CASE("writing where one cannot is an error that leaves nothing behind") {
    const TempFolder folder;
    const Project project = full_project();
    const auto missing = write_project(project, folder.path() / "no" / "p.delimit");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::not_writable);
    const auto onto_folder = write_project(project, folder.path());
    REQUIRE_FALSE(onto_folder);
    CHECK(onto_folder.error().code == ErrorCode::not_writable);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a project file that is missing or a folder is said to be that") {
    CHECK(read_project("/no/such.delimit").error().code == ErrorCode::not_found);
    CHECK(read_project("/tmp").error().code == ErrorCode::unreadable);
}

TEST_CASE("looks of layers read back the same, and a project without them says nothing of them") {
    Project project = full_project();
    CHECK(project_text(project).find("looks") == std::string::npos);
    project.layer_styles.set("undetermined", {true, 0.5, Colour{1, 2, 3}, Hatch::cross, {}, {}});
    project.layer_styles.set("zones", {false, 1, {}, Hatch::none, 1.25, {}});
    project.layer_styles.set("theatre", {true, 1, {}, {}, {}, LabelField::share_controlled});
    project.layer_styles.move("rivers", 6);
    Diagnostics found;
    const auto again = parse_project(project_text(project), "p", &found);
    if (!again)
        FAIL(again.error().text());
    CHECK(again->layer_styles == project.layer_styles);
    CHECK(found.empty());
}

TEST_CASE("a look that cannot be is refused by its place") {
    const auto location = [](const json& layer_styles) {
        return error_of(with("/looks", layer_styles)).location.field;
    };
    CHECK(location({{"order", {"rivers", "streams"}}}) == "/looks/order/1");
    CHECK(location({{"order", {"rivers", "rivers"}}}) == "/looks/order/1");
    CHECK(location({{"order", {"sea"}}}) == "/looks/order/0");
    CHECK(location({{"layers", {{"streams", json::object()}}}}) == "/looks/layers/streams");
    const auto in_layer = [&](const char* layer, const char* key, const json& value) {
        return location({{"layers", {{layer, {{key, value}}}}}}) ==
               std::string("/looks/layers/") + layer + "/" + key;
    };
    CHECK(in_layer("rivers", "opacity", 1.5));
    CHECK(in_layer("rivers", "opacity", "half"));
    CHECK(in_layer("rivers", "colour", "blue"));
    CHECK(in_layer("rivers", "hatch", "dots"));
    CHECK(in_layer("zones", "hatch", "stripes"));
    CHECK(in_layer("zones", "colour", "#000000"));
    CHECK(in_layer("zones", "width", -1));
    CHECK(in_layer("zones", "label", "name"));
    CHECK(in_layer("rivers", "label", "share-held"));
}

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
    CHECK(element({{"extent", {{"centre", {200, 0}}, {"width_m", 5}}}}) ==
          "/sheet/elements/x~1y/extent/centre");
}
