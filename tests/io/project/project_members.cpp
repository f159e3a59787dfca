// Members of a project file: unknown ones, those of older versions, and the view; and agreement of
// written files with the published schema.
#include "io/project/project_members.h"

#include "delimit/io/layers/load.h"
#include "support/catch.h"
#include "support/projects.h"

#include <random>
#include <set>

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

std::string built_in_text() {
    return text_of_file(builtin_data_folder() / "berlin-2025-12.delimit");
}

/// The built-in project with an unknown member in every object.
json strange() {
    json out = json::parse(built_in_text());
    out["layers"]["front"]["seeds"] = {{{"at", {37, 48}}, {"holder", "ukraine"}}};
    out["looks"]["layers"]["rivers"]["opacity"] = 0.5;
    out["view"]["maps"] = {{{"centre", {37, 48}}, {"height_km", 500}}};
    const auto add = [](auto&& self, json& value, const std::string& key) -> void {
        if (value.is_object() && key != "classes")
            value["x/~ unknown"] = {{"of", key}, {"list", {1, 2.5, nullptr, "текст"}}};
        for (auto& [inner, member] : value.items())
            if (member.is_structured() && inner != "x/~ unknown")
                self(self, member, inner);
    };
    add(add, out, "root");
    // A member of `layer_styles.layers` that is no layer is a mistake.
    out["looks"]["layers"].erase("x/~ unknown");
    return out;
}

} // namespace

TEST_CASE("members that nobody knows are kept at every level, and written again where they were") {
    const json before = strange();
    const std::string once = project_text(read(before.dump()));
    const json after = json::parse(once);
    std::size_t kept = 0;
    const json flat = before.flatten(); // items() of a temporary would outlive it
    for (const auto& [pointer, value] : flat.items())
        if (pointer.find("unknown") != pointer.npos) {
            INFO(pointer);
            REQUIRE(after.contains(json::json_pointer(pointer)));
            CHECK(after[json::json_pointer(pointer)] == value);
            ++kept;
        }
    CHECK(kept > 150);
    CHECK(project_text(read(once)) == once);
}

TEST_CASE("what is unknown of a proposal or measure goes where it goes, and away with it") {
    Project project = read(strange().dump());
    std::swap(project.proposals[0], project.proposals[2]);
    project.proposals[2].summary = {};
    project.proposals[2].provisions.insert(project.proposals[2].provisions.begin(),
                                           project.proposals[1].provisions.back());
    project.proposals.erase(project.proposals.begin() + 3);
    const json out = json::parse(project_text(project));
    CHECK(out["proposals"].size() == 4);
    CHECK(out["proposals"][2]["id"] == "us-proposal");
    CHECK(out["proposals"][2].contains("x/~ unknown"));
    CHECK(out["proposals"][2]["measures"][1].contains("x/~ unknown"));
    CHECK_FALSE(out["proposals"][2].contains("summary"));
}

TEST_CASE("the built-in project and what is made of it are as the schema says") {
    CHECK(schema_problems(built_in_text()).empty());
    Project project = read(built_in_text());
    project.view = {"swipe", false, {{GeoPoint::degrees(37.5, 48.25), kilometres(512.5)}}, "AAEC"};
    project.layers[LayerKind::control_map].sha256 = std::string(64, 'a');
    project.layers[LayerKind::control_map].data = PackedData(
        "a.geojson", {{"a.geojson", "{\"a\": \"щ\"}"}, {"b.bin", std::string("\0\xff\n", 3)}});
    project.layer_styles.set("rivers", {false, 0.5, Colour{1, 2, 3}, {}, 2, {}});
    const std::string text = project_text(project);
    for (const std::string& problem : schema_problems(text))
        FAIL_CHECK(problem);
    CHECK(read(text) == project);
    CHECK(text.find("base64") != text.npos);
    CHECK_FALSE(
        schema_problems(R"({"format":"delimit-project","version":2,"proposals":[]})").empty());
}

TEST_CASE("a source in one language stays the string it was, one in two is an object") {
    json written = json::parse(built_in_text());
    json& control_map = written["layers"]["front"];
    control_map["source"] = "A ministry";
    control_map["licence"] = {{"en", "Public domain"}, {"uk", "Суспільне надбання"}};
    const Project project = read(written.dump());
    const Provenance& from = project.layers.at(LayerKind::control_map).provenance;
    CHECK(from.source == Text{"A ministry"});
    CHECK(from.licence == Text{"Public domain", "Суспільне надбання"});
    const std::string text = project_text(project);
    CHECK(json::parse(text)["layers"]["front"]["source"] == "A ministry");
    CHECK(json::parse(text)["layers"]["front"]["licence"] == control_map["licence"]);
    CHECK(schema_problems(text).empty());
    CHECK(read(text) == project);
    CHECK(project_text(read(text)) == text);
}

TEST_CASE("no two rows have the same key") {
    std::set<std::string> keys;
    for (const io::ProjectMember& member : io::project_members())
        CHECK(keys.insert(member.key).second);
}

TEST_CASE("projects edited at random: saved, reopened and saved again they have the same bytes") {
    std::mt19937 random(20251215);
    const auto number = [&](double least, double most) {
        return std::uniform_real_distribution<double>(least, most)(random);
    };
    Project project = read(strange().dump());
    for (int step = 0; step < 300; ++step) {
        Proposal& proposal = project.proposals[random() % project.proposals.size()];
        switch (random() % 10) {
        case 0:
            project.minimum_area = SquareMetres(number(0, 1e7));
            break;
        case 1:
            proposal.provisions.push_back(
                {Side::b, ToDepth{{Metres(number(1, 9e4))}, {}}, {"UA-23"}, {}, Regime::frozen});
            break;
        case 2:
            proposal.name = {"Name \"" + std::to_string(number(0, 1)) + "\" \\ \n\t", "Їжак"};
            break;
        case 3:
            proposal.reported = {SquareMetres(number(0, 1e11)), false, Side::b, {"w", ""}};
            break;
        case 4: {
            const double x = number(30, 38), y = number(45, 50);
            proposal.provisions.push_back(
                {Side::a,
                 FromDrawnArea{{{{{GeoPoint::degrees(x, y), GeoPoint::degrees(x + 1, y),
                                   GeoPoint::degrees(x, y + 1), GeoPoint::degrees(x, y)},
                                  {}}}}},
                 {},
                 {},
                 Regime::transferred});
            break;
        }
        case 5:
            project.layers[LayerKind::control_map].provenance.uncertainty = Metres(number(0, 1e4));
            break;
        case 6:
            project.layer_styles.set("rivers", {true, number(0, 1), {}, {}, number(0, 9), {}});
            break;
        case 7:
            project.view.maps = {
                {GeoPoint::degrees(number(-180, 180), number(-90, 90)), Metres(number(10, 1e7))}};
            break;
        case 8:
            std::shuffle(project.proposals.begin(), project.proposals.end(), random);
            break;
        case 9:
            if (!proposal.provisions.empty())
                proposal.provisions.pop_back();
            break;
        }
        const std::string once = project_text(project);
        const Project again = read(once);
        INFO("step " << step);
        REQUIRE(project_text(again) == once);
        project = again;
    }
}
