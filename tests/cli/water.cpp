// Open water through the whole program: options, figures in every form, notes.
#include "support/catch.h"
#include "support/program.h"
#include "support/skipped.h"
#include "support/small_study_area.h"

#include <nlohmann/json.hpp>

using namespace delimit::test;
using nlohmann::json;

namespace {

std::vector<std::string> stats(const SmallStudyArea& study_area, std::vector<std::string> more) {
    std::vector<std::string> all{"stats",   "--oblasts",         study_area.oblasts,
                                 "--front", study_area.polygons, "--depth",
                                 "10",      "--proposal",        "mutual-withdrawal"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

json json_of(const SmallStudyArea& study_area, std::vector<std::string> more) {
    more.insert(more.end(), {"--format", "json"});
    const Outcome outcome = delimit_program(stats(study_area, more));
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    return json::parse(outcome.out);
}

/// The southern half of both oblasts.
std::string southern_half(const SmallStudyArea& study_area) {
    return study_area.folder.file("water.geojson",
                                  feature_collection(rectangle(9, 13, 9, 10.5, "{}")));
}

} // namespace

TEST_CASE("water of a file is itemised in every row of the JSON") {
    const SmallStudyArea study_area;
    const json document =
        json_of(study_area, {"--water", southern_half(study_area), "--water-source", "Own survey"});
    CHECK(document["water"]["known_from"] == "file");
    CHECK(document["water"]["source"] == "Own survey");
    for (const json& row : document["held"])
        CHECK(row["water_km2"].get<double>() ==
              Approx(row["area_km2"].get<double>() / 2).epsilon(0.002));
    const json& proposal = document["proposals"][0];
    double sum = 0;
    for (const json& zone : proposal["zones"]) {
        CHECK(zone["water_km2"].get<double>() ==
              Approx(zone["area_km2"].get<double>() / 2).epsilon(0.002));
        sum += zone["water_km2"].get<double>();
    }
    CHECK(proposal["totals"]["water_km2"]["ukraine"].get<double>() +
              proposal["totals"]["water_km2"]["russia"].get<double>() ==
          Approx(sum).epsilon(1e-6));
    CHECK(proposal["totals"]["demilitarized_water_km2"].get<double>() == Approx(sum).epsilon(1e-6));
}

TEST_CASE("water is a column of the CSV and rows of the table, with a note on its source") {
    const SmallStudyArea study_area;
    const std::string file = southern_half(study_area);
    const Outcome csv = delimit_program(stats(study_area, {"--water", file, "--format", "csv"}));
    CHECK(csv.out.find("taken_in_km2,water_km2,line_date") != std::string::npos);
    const Outcome table = delimit_program(stats(study_area, {"--water", file}));
    CHECK(table.out.find("of which water") != std::string::npos);
    CHECK(table.out.find("water layer shows") != std::string::npos);
    const Outcome ukrainian =
        delimit_program(stats(study_area, {"--water", file, "--language", "uk"}));
    CHECK(ukrainian.out.find("зокрема вода") != std::string::npos);
}

TEST_CASE("where no source reaches, water is not known rather than none") {
    const SmallStudyArea study_area;
    const json document = json_of(study_area, {});
    CHECK(document["water"]["known_from"] == "none");
    CHECK(document["held"][0]["water_km2"].is_null());
    CHECK(document["proposals"][0]["totals"]["water_km2"]["ukraine"].is_null());
    const Outcome table = delimit_program(stats(study_area, {}));
    CHECK(table.out.find("Water is not itemised") != std::string::npos);
    CHECK(table.out.find("of which water") == std::string::npos);
}

TEST_CASE("a water file without areas is an error that names it") {
    const SmallStudyArea study_area;
    const Outcome outcome = delimit_program(stats(study_area, {"--water", study_area.line}));
    CHECK(outcome.exit_code != 0);
    CHECK(outcome.err.find("line.geojson") != std::string::npos);
    CHECK(outcome.err.find("no areas of water") != std::string::npos);
}

TEST_CASE("the built-in oblasts end at the coast of the built-in land") {
    const Outcome outcome = delimit_program({"stats", "--format", "json"});
    REQUIRE(outcome.exit_code == 0);
    const json document = json::parse(outcome.out);
    CHECK(document["water"]["known_from"] == "outside-land");
    for (const json& row : document["held"])
        CHECK(row["water_km2"].get<double>() == 0);
}

TEST_CASE("estuaries and bays of the official oblasts are itemised by the built-in land") {
    const auto folder = reference_data();
    if (folder.empty())
        SKIP_TEST("there is no reference data beside the project");
    const Outcome outcome =
        delimit_program({"stats", "--format", "json", "--proposal", "mutual-withdrawal",
                         "--oblasts", (folder / "oblasts-minregion-2020/oblast.geojson").string()});
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    const json document = json::parse(outcome.out);
    CHECK(document["water"]["known_from"] == "outside-land");
    const json& totals = document["proposals"][0]["totals"];
    const double water =
        totals["water_km2"]["ukraine"].get<double>() + totals["water_km2"]["russia"].get<double>();
    CHECK(water > 300);
    CHECK(water < 1500);
    for (const json& zone : document["proposals"][0]["zones"])
        if (zone["oblast"] == "UA-63" || zone["oblast"] == "UA-09") // Kharkiv, Luhansk: inland
            CHECK(zone["water_km2"].get<double>() == Approx(0).margin(1));
}
