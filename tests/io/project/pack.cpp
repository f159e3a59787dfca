#include "delimit/io/project/pack.h"

#include "delimit/engine/compute.h"
#include "delimit/io/files/file_digest.h"
#include "support/catch.h"
#include "support/projects.h"
#include "support/small_study_area.h"

#include <gdal_utils.h>
#include <ogrsf_frmts.h>

using namespace delimit;
using namespace delimit::test;

namespace {

Project small_project(const SmallStudyArea& study_area) {
    Project project;
    project.parties = ukraine_and_russia();
    project.layers[LayerKind::oblasts].data = DataFile{study_area.oblasts};
    project.layers[LayerKind::control_map].data = DataFile{study_area.polygons};
    Proposal proposal;
    proposal.id = "p";
    proposal.name = {"P", ""};
    proposal.provisions = {{Side::a, ToDepth{{kilometres(10)}, {}}, {}, {}, Regime::demilitarized}};
    project.proposals = {proposal};
    return project;
}

std::shared_ptr<const Layers> layers_of(const Project& project,
                                        const std::filesystem::path& folder = {}) {
    auto layers = load_layers(project, {builtin_data_folder(), folder});
    if (!layers)
        FAIL(layers.error().text());
    return *layers;
}

double area_of(const Project& project) {
    const auto snapshot = compute(std::make_shared<const Project>(project), layers_of(project));
    REQUIRE(snapshot);
    return in_km2((*snapshot)->proposals[0]->totals.withdrawal[0]);
}

std::string converted(const std::string& from, const std::string& to, const char* driver) {
    GDALAllRegister();
    auto* in = GDALDataset::Open(from.c_str(), GDAL_OF_VECTOR);
    REQUIRE(in);
    char* arguments[] = {const_cast<char*>("-f"), const_cast<char*>(driver), nullptr};
    auto* options = GDALVectorTranslateOptionsNew(arguments, nullptr);
    GDALDatasetH sources[] = {in};
    GDALClose(GDALVectorTranslate(to.c_str(), nullptr, 1, sources, options, nullptr));
    GDALVectorTranslateOptionsFree(options);
    GDALClose(in);
    return to;
}

} // namespace

TEST_CASE("a packed project gives the same figures when its data are gone") {
    std::string text;
    double before = 0;
    {
        const SmallStudyArea study_area;
        const Project project = small_project(study_area);
        before = area_of(project);
        const auto whole = packed(project, {builtin_data_folder(), {}});
        REQUIRE(whole);
        text = project_text(*whole);
    }
    const auto read = parse_project(text, "p");
    if (!read)
        FAIL(read.error().text());
    CHECK(path_text(read->layers.at(LayerKind::control_map)) == "occupied_20251215.geojson");
    CHECK(area_of(*read) == before);
    CHECK(iso_text(*layers_of(*read)->control_map.provenance.date) == "2025-12-15");
    CHECK(schema_problems(text).empty());
    CHECK(project_text(*read) == text);
}

TEST_CASE("every format can be packed, shapefiles with what belongs to them") {
    const SmallStudyArea study_area;
    const double expected = area_of(small_project(study_area));
    const std::pair<const char*, const char*> formats[] = {
        {"ESRI Shapefile", "shp"}, {"GPKG", "gpkg"}, {"LIBKML", "kml"}, {"FlatGeobuf", "fgb"}};
    for (const auto& [driver, ending] : formats) {
        INFO(driver);
        Project project = small_project(study_area);
        const TempFolder folder;
        project.layers[LayerKind::control_map].data = DataFile{
            converted(study_area.polygons, (folder.path() / "front.").string() + ending, driver)};
        const auto whole = packed(project, {builtin_data_folder(), {}});
        REQUIRE(whole);
        std::filesystem::remove_all(folder.path());
        CHECK(area_of(*whole) == Approx(expected).epsilon(1e-9));
        const auto again = parse_project(project_text(*whole), "p");
        REQUIRE(again);
        CHECK(*again == *whole);
    }
}

TEST_CASE("the built-in data are packed, too, and a missing file is an error") {
    const auto built_in = read_project(builtin_data_folder() / "berlin-2025-12.delimit");
    REQUIRE(built_in);
    const auto whole = packed(*built_in, {builtin_data_folder(), {}});
    REQUIRE(whole);
    for (const auto& [kind, source] : whole->layers) {
        const auto* data = std::get_if<PackedData>(&source.data);
        REQUIRE(data);
        CHECK(data->files().size() == 1);
        CHECK(data->path().find(':') == std::string::npos);
    }
    CHECK(layers_of(*whole)->oblasts.size() == 27);
    Project missing = *built_in;
    missing.layers[LayerKind::control_map].data = DataFile{"/no/such.geojson"};
    CHECK_FALSE(packed(missing, {builtin_data_folder(), {}}));
}

TEST_CASE("a data file that is not the one the project was saved with is a finding") {
    const SmallStudyArea study_area;
    Project project = small_project(study_area);
    const auto first = layers_of(project);
    REQUIRE(first->digests.size() == 2);
    CHECK(first->digests.at(LayerKind::control_map) == *file_digest(study_area.polygons));
    project = with_digests(project, *first);
    CHECK(layers_of(project)->diagnostics.size() == first->diagnostics.size());
    std::ofstream(study_area.polygons, std::ios::app) << "\n";
    const auto second = layers_of(project);
    const auto found = std::find_if(second->diagnostics.begin(), second->diagnostics.end(),
                                    [](const Diagnostic& d) { return d.code == "file-changed"; });
    REQUIRE(found != second->diagnostics.end());
    CHECK(found->severity == Severity::warning);
    CHECK(found->location.file == study_area.polygons);
}

TEST_CASE("a front that is drawn in the project is packed as it is") {
    const SmallStudyArea study_area;
    Project project = small_project(study_area);
    LayerSource& control_map = project.layers[LayerKind::control_map];
    control_map.data =
        DrawnLines{{{{GeoPoint::degrees(31, 40), GeoPoint::degrees(31, 55)}, Side::a}}};
    const auto whole = packed(project, {builtin_data_folder(), {}});
    REQUIRE(whole);
    CHECK(whole->layers.at(LayerKind::control_map) == control_map);
    CHECK(std::holds_alternative<PackedData>(whole->layers.at(LayerKind::oblasts).data));
}
