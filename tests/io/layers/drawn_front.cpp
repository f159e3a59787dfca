// A drawn line of contact, stored in the project itself.
#include "delimit/io/project/project_file.h"
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

Project drawn() {
    Project project;
    project.title.en = "Drawn";
    project.parties = ukraine_and_russia();
    LayerSource& control_map = project.layers[LayerKind::control_map];
    control_map.data = DrawnLines{
        {{{GeoPoint::degrees(37.123456789012345, 51), GeoPoint::degrees(37, 46)}, Side::b},
         {{GeoPoint::degrees(30, 50), GeoPoint::degrees(31, 50)}, std::nullopt}}};
    control_map.provenance.source = "drawn by hand";
    control_map.provenance.schematic = true;
    return project;
}

std::string field_of_error(const std::string& control_map) {
    const auto project = parse_project(
        R"({"format":"delimit-project","version":1,"title":"T","parties":[
            {"id":"a","name":"A","colour":"#2b6ca3"},{"id":"b","name":"B","colour":"#b5452c"}],
            "layers":{)" +
            control_map + R"(},"proposals":[]})",
        "p");
    return project ? "read" : project.error().location.field;
}

} // namespace

TEST_CASE("a drawn front without lines, sides or points is refused by its place") {
    CHECK(field_of_error(R"("front":{"path":"drawn:"})") == "/layers/front/lines");
    CHECK(field_of_error(R"("front":{"path":"drawn:","lines":[{"left":"a"}]})") ==
          "/layers/front/lines/0/path");
    CHECK(field_of_error(R"("front":{"path":"drawn:","lines":[{"path":[[1,2]]}]})") ==
          "/layers/front/lines/0/path");
    CHECK(field_of_error(
              R"("front":{"path":"drawn:","lines":[{"path":[[1,2],[2,3]],"left":"c"}]})") ==
          "/layers/front/lines/0/left");
    CHECK(field_of_error(R"("oblasts":{"path":"drawn:"})") == "/layers/oblasts/path");
    CHECK(field_of_error(
              R"("front":{"path":"drawn:","lines":[{"path":[[1,2],[2,3]],"left":"a"}]})") ==
          "read");
    Project project = drawn();
    LayerSource& control_map = project.layers[LayerKind::control_map];
    Diagnostics found;
    auto& paths = std::get<DrawnLines>(control_map.data).paths;
    paths[0].left.reset();
    CHECK_FALSE(
        load_control_map(control_map, places(), project.parties, found)); // the sides are unknown
    paths.clear();
    CHECK_FALSE(load_control_map(control_map, places(), project.parties, found));
}

TEST_CASE("a drawn front reads back the same from a project, and needs no file") {
    const TempFolder folder;
    const auto file = folder.path() / "p.delimit";
    REQUIRE(write_project(drawn(), file));
    const auto again = read_project(file);
    if (!again)
        FAIL(again.error().text());
    CHECK(*again == drawn());
    CHECK(with_absolute_paths(*again, folder.path()) == drawn());
    Diagnostics found;
    const LayerSource& source = again->layers.at(LayerKind::control_map);
    const auto control_map = load_control_map(source, places(), again->parties, found);
    REQUIRE(control_map);
    CHECK(std::get<ContactLines>(control_map->form).paths ==
          std::get<DrawnLines>(source.data).paths);
    CHECK(control_map->provenance == source.provenance);
    CHECK(found.empty());
}
