#include "delimit/io/project/inputs.h"

#include "delimit/io/project/project_file.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/project_text.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("an output that is one of a project's files is refused, by whatever name") {
    namespace fs = std::filesystem;
    const TempFolder folder;
    folder.file("front.geojson", "{}");
    folder.file("logo.png", "");
    folder.file("other.geojson", "");
    fs::create_symlink("front.geojson", folder.path() / "link.geojson");
    fs::create_hard_link(folder.path() / "logo.png", folder.path() / "second.png");
    Project project;
    project.layers[LayerKind::control_map].data = DataFile{"front.geojson"};
    project.layers[LayerKind::oblasts].data = BuiltInFile{*BareName::from("oblasts.geojson")};
    project.sheet.logo = "logo.png";
    const SearchFolders places{builtin_data_folder(), folder.path()};
    for (const char* name : {"front.geojson", "link.geojson", "logo.png", "second.png"}) {
        INFO(name);
        const auto refused = refuse_input(folder.path() / name, project, places);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::not_writable);
    }
    CHECK_FALSE(refuse_input(builtin_data_folder() / "oblasts.geojson", project, places));
    CHECK(refuse_input(folder.path() / "other.geojson", project, places));
    CHECK(refuse_input(folder.path() / "new.geojson", project, places));
    CHECK(refuse_input(folder.path() / "new.geojson", Project(), places));
}

TEST_CASE("a project is not saved over its own data") {
    const TempFolder folder;
    const auto data = folder.file("front.delimit", "{}");
    Project project = full_project();
    project.layers[LayerKind::control_map].data = DataFile{data};
    CHECK_FALSE(write_project(project, data));
    CHECK(text_of_file(data) == "{}");
}
