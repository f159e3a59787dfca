// Contents of a file, without computing.
#include "delimit/io/project/inspect.h"
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

FileReport report_on(const std::string& text, const LayerSource& options = {}) {
    const TempFolder folder;
    return inspect(folder.file("file.geojson", text), places(), ukraine_and_russia(), options);
}

} // namespace

TEST_CASE("a control map is recognised with its classes counted") {
    const auto report = report_on(collection(
        feature("Polygon", square(37, 48), R"({"name":"Occupied"})") + "," +
            feature("Polygon", square(38, 48), R"({"name":"Occupied"})") + "," +
            feature("Polygon", square(39, 48), R"({"name":"Unknown status"})") + "," +
            feature("Point", "[37,48]") + R"(,{"type":"Feature","properties":{},"geometry":null})",
        R"("name":"map_20251215",)"));
    REQUIRE_FALSE(report.problem);
    CHECK(report.format == "GeoJSON");
    CHECK(report.crs == "WGS 84");
    CHECK(report.features == 5);
    CHECK(report.areas == 3);
    CHECK(report.points == 1);
    CHECK(report.without_geometry == 1);
    CHECK(report.vertices == 16);
    CHECK(report.extent.max_x == 40);
    CHECK(report.recognised == Recognised::control_map);
    CHECK(report.classes == std::vector<std::pair<Text, std::size_t>>{
                                {{"controlled by Russia", "контролює Росія"}, 2},
                                {{"undetermined", "сіра зона"}, 1}});
    REQUIRE(report.provenance.date);
    CHECK(iso_text(*report.provenance.date) == "2025-12-15");
}

TEST_CASE("a broken file's report says what is wrong with it") {
    const auto report = report_on("{\"type\":");
    REQUIRE(report.problem);
    CHECK(report.problem->code == ErrorCode::bad_format);
    const auto missing = inspect("/no/such/file.geojson", places(), ukraine_and_russia());
    REQUIRE(missing.problem);
    CHECK(missing.problem->code == ErrorCode::not_found);
}

TEST_CASE("repairs are in the report with the area they moved") {
    const auto report = report_on(collection(feature(
        "Polygon", "[[[37,48],[38,49],[38,48],[37,49],[37,48]]]", R"({"name":"Occupied"})")));
    REQUIRE_FALSE(report.problem);
    CHECK(has_code(report.diagnostics, "ring-repaired"));
}

TEST_CASE("a project's report lists its proposals and layers, and tries the layers") {
    const auto file = builtin_data_folder() / "berlin-2025-12.delimit";
    const auto report = inspect(file.string(), places(), ukraine_and_russia());
    if (report.problem)
        FAIL(report.problem->text());
    CHECK(report.format == "Delimit project");
    CHECK(report.proposals.size() == 5);
    CHECK(report.layers.size() == 5);
    const TempFolder folder;
    const auto broken = inspect(folder.file("p.delimit", "{}"), places(), ukraine_and_russia());
    REQUIRE(broken.problem);
    CHECK(broken.problem->location.field == "/format");
}
