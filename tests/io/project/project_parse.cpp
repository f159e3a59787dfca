#include "support/project_text.h"

using namespace delimit;
using namespace delimit::test;
using nlohmann::json;

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

TEST_CASE("a project whose layer or logo is a link out of its folder is refused") {
    const TempFolder folder, elsewhere;
    elsewhere.file("front.geojson", "{}");
    Project project = full_project();
    project.layers.clear();
    project.layers[LayerKind::control_map].data = DataFile{"front.geojson"};
    project.sheet.logo = "logo.png";
    const auto file = folder.path() / "p.delimit";
    REQUIRE(write_project(project, file));
    CHECK(read_project(file)); // neither is there: reading it tells
    folder.file("front.geojson", "{}");
    CHECK(read_project(file));
    std::filesystem::create_symlink(elsewhere.path() / "front.geojson", folder.path() / "logo.png");
    const auto by_logo = read_project(file);
    REQUIRE_FALSE(by_logo);
    CHECK(by_logo.error().message.en.find("outside") != std::string::npos);
    std::filesystem::rename(folder.path() / "logo.png", folder.path() / "front.geojson");
    CHECK_FALSE(read_project(file));
}

TEST_CASE("a project with thousands of proposals, measures or depth bands is refused") {
    Project fine = full_project();
    fine.view = {}; // names proposals
    const auto text_with = [&](std::size_t proposals, std::size_t measures, std::size_t bands) {
        Project project = fine;
        Proposal proposal;
        proposal.name.en = "P";
        ToDepth depth;
        for (std::size_t i = 1; i <= bands; ++i)
            depth.depth_bands.push_back(kilometres(double(i)));
        proposal.provisions.assign(measures, Provision{Side::a, depth, {}, {}, Regime::frozen, {}});
        project.proposals.assign(proposals, proposal);
        for (std::size_t i = 0; i < proposals; ++i)
            project.proposals[i].id = "p" + std::to_string(i);
        return project_text(project);
    };
    const auto allowed = parse_project(text_with(100, 1, 50), "p");
    CHECK((allowed || allowed.error().message.en.find("entries") == std::string::npos));
    for (const auto& [proposals, measures, bands] :
         {std::tuple(101, 1, 1), std::tuple(1, 201, 1), std::tuple(1, 1, 51)}) {
        const auto refused = parse_project(text_with(proposals, measures, bands), "p");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.en.find("entries") != std::string::npos);
    }
}
