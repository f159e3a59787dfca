#include "support/project_text.h"

using namespace delimit;
using namespace delimit::test;
using nlohmann::json;

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
