#include "io/project/project_migration.h"

#include "support/catch.h"
#include "support/projects.h"

using namespace delimit;
using namespace delimit::test;
using nlohmann::json;

namespace {

Project read(const std::string& text) {
    auto project = parse_project(text, "p.delimit");
    if (!project)
        FAIL(project.error().text());
    return *std::move(project);
}

} // namespace

TEST_CASE("a project of version 1 becomes one of the newest version, with the same meaning") {
    const auto file = test_folder() / "data/projects/version-1.delimit";
    Diagnostics found;
    const auto project = read_project(file, &found);
    if (!project)
        FAIL(project.error().text());
    CHECK(found.empty());
    CHECK(project->map_frames == std::vector<std::string>{"freeze", "two-km"});
    const std::string text = project_text(*project);
    CHECK(json::parse(text)["version"] == 2);
    CHECK(json::parse(text)["view"]["panes"] == json({"freeze", "two-km"}));
    CHECK_FALSE(json::parse(text).contains("panes"));
    CHECK(schema_problems(text).empty());
    CHECK(read(text) == *project);
}

TEST_CASE(
    "a mistake in a project of version 1 is named by its place there, not where it moved to") {
    json old = json::parse(text_of_file(test_folder() / "data/projects/version-1.delimit"));
    old["panes"][1] = "nobody";
    const auto project = parse_project(old.dump(), "p");
    REQUIRE_FALSE(project);
    CHECK(project.error().location.field == "/panes/1");
}
