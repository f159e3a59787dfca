// The built-in data and project.
#include "delimit/geo/validity.h"
#include "delimit/io/layers/load.h"
#include "delimit/io/project/project_file.h"
#include "support/catch.h"
#include "support/files.h"

#include <set>

using namespace delimit;

namespace {

const std::filesystem::path& data() {
    static const auto folder = builtin_data_folder();
    return folder;
}

Project berlin() {
    auto project = read_project(data() / "berlin-2025-12.delimit");
    REQUIRE(project);
    return *project;
}

} // namespace

TEST_CASE("the built-in project reads without a warning and is in canonical form") {
    Diagnostics found;
    const auto file = data() / "berlin-2025-12.delimit";
    const auto project = read_project(file, &found);
    REQUIRE(project);
    CHECK(found.empty());
    CHECK(project_text(*project) == test::text_of_file(file));
}

TEST_CASE("the built-in project holds the five proposals, each in both languages and cited") {
    const Project project = berlin();
    std::vector<std::string> ids;
    for (const Proposal& proposal : project.proposals) {
        ids.push_back(proposal.id);
        INFO(proposal.id);
        CHECK_FALSE(proposal.name.uk.empty());
        CHECK_FALSE(proposal.summary.en.empty());
        CHECK_FALSE(proposal.summary.uk.empty());
        CHECK_FALSE(proposal.provisions.empty());
        CHECK_FALSE(proposal.citations.empty());
    }
    CHECK(ids == std::vector<std::string>{"us-proposal", "mutual-withdrawal", "freeze",
                                          "russian-position", "28-point-draft"});
    CHECK(project.map_frames == std::vector<std::string>{"us-proposal", "mutual-withdrawal"});
    CHECK(project.parties[Side::a].id == "ukraine");
    CHECK(project.parties[Side::b].id == "russia");
    REQUIRE(project.find("us-proposal")->reported);
    CHECK(in_km2(project.find("us-proposal")->reported->area) == 5600);
}

TEST_CASE("the built-in layers load: 27 units and a dated, schematic line with sides") {
    using namespace std::chrono_literals;
    const auto layers = load_layers(berlin(), {data(), data()});
    if (!layers)
        FAIL(layers.error().text());
    std::set<std::string> codes;
    for (const Oblast& oblast : (*layers)->oblasts)
        codes.insert(oblast.iso);
    CHECK(codes.size() == 27);
    CHECK(codes.contains("UA-14"));
    CHECK(codes.contains("UA-43"));
    const auto& control_map = (*layers)->control_map;
    REQUIRE(std::holds_alternative<ContactLines>(control_map.form));
    for (const ContactPath& path : std::get<ContactLines>(control_map.form).paths)
        CHECK(path.left == Side::a);
    CHECK(control_map.provenance.date == Date(2025y / 12 / 15));
    CHECK(control_map.provenance.schematic);
    CHECK(control_map.provenance.uncertainty);
}

TEST_CASE("the built-in layers name source and licence in both languages") {
    const auto layers = load_layers(berlin(), {data(), data()});
    REQUIRE(layers);
    for (const Provenance* from :
         {&(*layers)->oblasts_provenance, &(*layers)->control_map.provenance,
          &(*layers)->settlements_provenance, &(*layers)->rivers_provenance,
          &(*layers)->land_provenance}) {
        INFO(from->source.en);
        CHECK_FALSE(from->source.en.empty());
        CHECK_FALSE(from->source.uk.empty());
        CHECK_FALSE(from->licence.uk.empty());
        for (const Text& text : {from->source, from->licence})
            CHECK(text.in(Language::ukrainian) != text.en);
    }
}

TEST_CASE("built-in areas are valid, so that loading need not check them") {
    Workbench bench;
    const auto layers = load_layers(berlin(), {data(), data()});
    REQUIRE(layers);
    for (const Oblast& oblast : (*layers)->oblasts) {
        INFO(oblast.iso);
        const auto checked = repair(bench, oblast.ground);
        REQUIRE(checked);
        CHECK_FALSE(checked->changed);
    }
}
