#include "analysis/provision_checks.h"

#include "support/geojson.h"
#include "support/stacked_oblasts.h"

using namespace delimit;
using namespace delimit::test;
using namespace delimit::test::stacked;

TEST_CASE("a measure within named oblasts leaves the others alone, and warns of unknown ones") {
    Case made(pair(), contact(meridian));
    Provision provision = to_depth(Side::a, {5});
    provision.oblasts = {"N"};
    const ProposalResult result = made.compute({provision});
    REQUIRE(result.zones.size() == 1);
    CHECK(result.zones[0].oblast == 1);
    provision.oblasts = {"N", "X"};
    const ProposalResult unknown = made.compute({provision});
    CHECK(unknown.totals.withdrawal[0] == result.totals.withdrawal[0]);
    const Diagnostic* warned = find(unknown.diagnostics, "oblast-unknown");
    REQUIRE(warned);
    CHECK(warned->severity == Severity::warning);
    CHECK(warned->message.en.find("X") != std::string::npos);
}

TEST_CASE("an excluded area that misses the zone is told, with its measure and number") {
    Case made(pair(), contact(meridian));
    Provision provision = to_depth(Side::b, {5});
    // One inside, one inside the first, one beyond the depth.
    provision.exclusions = {box(31, 48.4, 31.05, 48.6), box(31, 48.45, 31.02, 48.5),
                            box(31.5, 48.4, 31.6, 48.6)};
    const ProposalResult result = made.compute({to_depth(Side::a, {5}), provision});
    const Diagnostic* told = find(result.diagnostics, "exclusion-outside");
    REQUIRE(told);
    CHECK(told->location.field == "measures/1/excluded");
    CHECK(told->message.en.ends_with("number 3"));
    CHECK(result.diagnostics.size() == 1);
}

TEST_CASE("a depth that takes in everything a party holds is told") {
    Case made(pair(), contact(meridian));
    CHECK(made.compute({to_depth(Side::a, {10})}).diagnostics.empty());
    const ProposalResult result = made.compute({to_depth(Side::a, {10, 300})});
    const Diagnostic* told = find(result.diagnostics, "depth-beyond-theatre");
    REQUIRE(told);
    CHECK(told->location.field == "measures/0/tiers_km");
}
