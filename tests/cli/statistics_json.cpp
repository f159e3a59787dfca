#include "cli/statistics.h"

#include "support/catch.h"
#include "support/files.h"
#include "support/json_schema.h"
#include "support/sample_snapshot.h"

#include <cmath>

using namespace delimit;
using nlohmann::json;

namespace {

json statistics(const Snapshot& snapshot, const Diagnostics& found = {}) {
    return json::parse(cli::statistics_json(snapshot, found));
}

const json schema = json::parse(
    test::text_of_file(test::test_folder().parent_path() / "resources/schema/statistics.json"));

} // namespace

TEST_CASE("the statistics follow their schema, member by member") {
    const Diagnostics found = {
        {Severity::repair, "strip", "given away", {"a.shp", {}, 3, {}}, square_kilometres(2)},
        {Severity::note, "n", "worth knowing", {}, {}}};
    const auto problems =
        test::SchemaCheck(schema).problems_in(statistics(*sample::snapshot(), found));
    for (const std::string& problem : problems)
        UNSCOPED_INFO(problem);
    CHECK(problems.empty());
}

TEST_CASE("the schema check sees what is missing, wrong or not described") {
    json document = statistics(*sample::snapshot());
    document.erase("held");
    document["line"]["length_km"] = -1;
    document["proposals"][0]["reciprocity"] = "even";
    document["extra"] = 1;
    CHECK(test::SchemaCheck(schema).problems_in(document).size() == 4);
}

TEST_CASE("nothing is rounded but to a square metre") {
    const SnapshotPtr snapshot = sample::snapshot();
    const json document = statistics(*snapshot);
    const double exact = in_km2(snapshot->control->oblasts[0].area_of_control[0]);
    CHECK(std::abs(document["held"][0]["area_km2"].get<double>() - exact) <= 0.5e-6);
}

TEST_CASE("rows of zones sum to the totals") {
    const json document = statistics(*sample::snapshot());
    for (const json& proposal : document["proposals"]) {
        std::map<std::string, double> sums = {{"west", 0}, {"east", 0}};
        for (const json& zone : proposal["zones"])
            sums[zone["party"]] += zone["area_km2"].get<double>();
        for (const auto& [party, sum] : sums)
            CHECK(proposal["totals"]["area_km2"][party].get<double>() == Approx(sum).epsilon(1e-6));
    }
}

TEST_CASE("what is unknown or does not apply is null, not left out") {
    const json document = statistics(*sample::snapshot());
    const json& freeze = document["proposals"][sample::freeze];
    CHECK(freeze["reported_km2"].is_null());
    CHECK(freeze["reciprocity"].is_null());
    CHECK(freeze["zones"].empty());
    CHECK(freeze["totals"]["area_km2"] == json{{"west", 0.0}, {"east", 0.0}});
    const json& one_sided = document["proposals"][sample::one_sided];
    CHECK(one_sided["reported_km2"].is_number());
    CHECK(one_sided["zones"][0]["outer_km"].is_null());
    CHECK(document["proposals"][sample::mutual]["zones"][0]["outer_km"].is_number());
}

TEST_CASE("findings keep their place and area, and text that is not UTF-8 stops nothing") {
    const json document = statistics(
        *sample::snapshot(),
        {{Severity::warning, "code", "bad \xff byte", {"f.geojson", {}, 12, "name"}, {}}});
    const json& finding = document["diagnostics"][0];
    CHECK(finding["severity"] == "warning");
    CHECK(finding["place"] == "f.geojson, feature 12, field name");
    CHECK(finding["area_km2"].is_null());
}
