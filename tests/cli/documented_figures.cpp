// Figures about the built-in data in README.md and data/README.md, compared with the program's.
#include "support/catch.h"
#include "support/program.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <regex>

using namespace delimit::test;
using nlohmann::json;

namespace {

std::string statistics(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "stats");
    const Outcome outcome = delimit_program(std::move(arguments));
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    return std::regex_replace(outcome.out, std::regex("\u00a0"), " ");
}

/// A document of the project, as one line.
std::string document(const char* name) {
    return std::regex_replace(text_of_file(test_folder().parent_path() / name), std::regex("\n"),
                              " ");
}

/// Texts of the pattern's groups in a document; fails the test if the pattern is not found.
std::vector<std::string> stated(const std::string& text, const std::string& pattern) {
    std::smatch match;
    INFO(pattern);
    REQUIRE(std::regex_search(text, match, std::regex(pattern)));
    return {match.begin() + 1, match.end()};
}

const std::string number = "([0-9,.]*[0-9])";
const std::string error_of = "standard error: ±" + number + " km²";

} // namespace

TEST_CASE(
    "what README says of the Ukrainian withdrawal area, and of its error, is what stats says") {
    const std::string readme = document("README.md");
    const auto of_schematic =
        stated(readme, "±" + number + " km² \\(standard error\\) of the " + number + " km²");
    const std::string built_in = statistics({"--proposal", "us-proposal"});
    CHECK(stated(built_in, error_of) == std::vector{of_schematic[0]});
    CHECK(stated(built_in, "Ukrainian withdrawal: " + number + " km²") ==
          std::vector{of_schematic[1]});
    const auto of_surveyed =
        stated(readme, "uncertainty of " + number + " m, the same error is ±" + number + " km²");
    const std::string km = std::to_string(std::stod(of_surveyed[0]) / 1000);
    const std::string surveyed =
        statistics({"--proposal", "us-proposal", "--front-uncertainty", km});
    CHECK(stated(surveyed, error_of) == std::vector{of_surveyed[1]});
    const json all = json::parse(statistics({"--proposal", "us-proposal", "--format", "json"}));
    CHECK(stated(readme, "90 % of it lies within " + number + " km")[0] ==
          std::to_string(all["line"]["uncertainty_km"].get<int>()));
}

TEST_CASE("what data/README says of Donetsk and the line is what stats and the data say") {
    const std::string readme = document("data/README.md");
    const json all = json::parse(statistics({"--format", "json"}));
    const auto controlled = [&](const std::string& party) {
        for (const json& row : all["held"])
            if (row["party"] == party && row["oblast"] == "UA-14") {
                const int km2 = static_cast<int>(row["area_km2"].get<double>() + 0.5);
                char text[16];
                std::snprintf(text, sizeof text, "%d,%03d", km2 / 1000, km2 % 1000);
                return std::string(text);
            }
        return std::string();
    };
    CHECK(stated(readme, "Ukraine holds " + number + " km² of Donetsk oblast, Russia " + number +
                             " km²") == std::vector{controlled("ukraine"), controlled("russia")});
    const json line = json::parse(
        text_of_file(test_folder().parent_path() / "data/line-of-contact-2025-12-15.geojson"));
    std::size_t vertices = 0;
    for (const json& feature : line["features"])
        vertices += feature["geometry"]["coordinates"].size();
    CHECK(stated(readme, number + " lines, " + number + " vertices") ==
          std::vector{std::to_string(line["features"].size()), std::to_string(vertices)});
}
