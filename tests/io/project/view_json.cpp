#include "io/project/view_json.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Project read(const std::string& view, std::optional<Error>& mistake) {
    auto text = io::JsonText::parse(R"({"view": )" + view + "}", "p");
    REQUIRE(text);
    Project project;
    project.proposals.emplace_back().id = "a";
    io::JsonObject root(**text);
    io::read_view(root, "view", project);
    mistake = (*text)->error();
    return project;
}

} // namespace

TEST_CASE("a project that was never looked at writes nothing of it") {
    CHECK(io::write_view(Project()).is_null());
    std::optional<Error> mistake;
    const Project project = read("{}", mistake);
    CHECK_FALSE(mistake);
    CHECK(project.view.linked);
}

TEST_CASE("a map of no proposal, without a height or a window that is no base64 are mistakes") {
    for (const auto& [view, place] : {std::pair{R"({"panes": ["a", "b"]})", "panes/1"},
                                      {R"({"maps": [{"centre": [37, 48]}]})", "height_km"},
                                      {R"({"maps": [{"height_km": 5}]})", "centre"},
                                      {R"({"window": "?"})", "window"}}) {
        INFO(view);
        std::optional<Error> mistake;
        read(view, mistake);
        REQUIRE(mistake);
        CHECK(mistake->location.field.find(place) != std::string::npos);
    }
}

TEST_CASE("how a project was looked at reads back the same") {
    Project project;
    project.proposals.emplace_back().id = "a";
    project.map_frames = {"a"};
    project.view.arrangement = "rows";
    project.view.linked = false;
    project.view.maps = {{GeoPoint::degrees(37.5, 48), kilometres(120.5)}};
    project.view.window = "QUJD";
    std::optional<Error> mistake;
    const Project again = read(io::write_view(project).dump(), mistake);
    CHECK_FALSE(mistake);
    CHECK(again.map_frames == project.map_frames);
    CHECK(again.view == project.view);
}
