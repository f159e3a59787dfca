#include "delimit/analysis/depth_field.h"

#include "support/oblast_pair.h"

#include <cmath>

using namespace delimit;
using namespace delimit::test;

namespace {

const GeoPolyline meridian = line({{31, 50}, {31, 47}}); // a, on its left, has the east

DepthField field_of(const Case& made, const DepthFieldOptions& options = {}) {
    auto field = DepthField::build(made.projector, made.control, options);
    if (!field)
        FAIL(field.error().text());
    return *std::move(field);
}

Proposal proposal_of(const std::vector<Provision>& provisions) {
    Proposal proposal;
    proposal.provisions = provisions;
    return proposal;
}

std::optional<ProposalResult> estimated(Case& made, const std::vector<Provision>& provisions) {
    const Proposal proposal = proposal_of(provisions);
    DepthFieldOptions options;
    options.exclusions = exclusions_of({proposal});
    return estimate(field_of(made, options), made.control, proposal, proposal,
                    made.compute(provisions));
}

/// The same rows as the exact result, within the error stated.
void check_like_exact(Case& made, const std::vector<Provision>& provisions) {
    const ProposalResult exact = made.compute(provisions);
    const auto result = estimated(made, provisions);
    REQUIRE(result);
    REQUIRE(result->zones.size() == exact.zones.size());
    for (std::size_t i = 0; i < exact.zones.size(); ++i) {
        const WithdrawalZone &is = result->zones[i], &should = exact.zones[i];
        INFO("row " << i << " of measure " << should.provision << ", oblast " << should.oblast);
        CHECK(is.provision == should.provision);
        CHECK(is.party == should.party);
        CHECK(is.oblast == should.oblast);
        CHECK(is.inner == should.inner);
        CHECK(is.outer == should.outer);
        CHECK(is.regime == should.regime);
        CHECK(is.ground.empty());
        CHECK(std::abs(in_km2(is.area - should.area)) <
              in_km2(DepthField::stated_error(should.area)));
        CHECK(std::abs(in_km2(is.undetermined - should.undetermined)) <
              in_km2(DepthField::stated_error(should.undetermined)));
    }
    for (Side side : both_sides)
        CHECK(result->totals.withdrawal[index(side)].count() ==
              Approx(exact.totals.withdrawal[index(side)].count()).epsilon(0.001));
    CHECK(result->totals.withdrawal_ratio.has_value() == exact.totals.withdrawal_ratio.has_value());
}

} // namespace

TEST_CASE("estimated rows are those of the exact result") {
    Case made(pair(), controlled_by_b({box(31.1, 47, 33, 50), box(30.5, 48.4, 30.6, 48.5)}));
    check_like_exact(made, {to_depth(Side::a, {10}), to_depth(Side::b, {10})});
    check_like_exact(made, {to_depth(Side::a, {2, 5, 12.5}), to_depth(Side::b, {20})});
    Provision named = to_depth(Side::a, {15});
    named.oblasts = {"E"};
    check_like_exact(made, {named});
    check_like_exact(
        made, {all_it_holds(Side::a, {"W"}), {Side::b, StaysOnTheLine{}, {}, {}, Regime::frozen}});
    // Left out, in both.
    check_like_exact(made, {to_depth(Side::a, {0}), to_depth(Side::b, {5})});
}

TEST_CASE("estimated measures of one party do not count the same ground twice") {
    Case made(pair(), controlled_by_b({box(31.1, 47, 33, 50), box(30.5, 48.4, 30.6, 48.5)}));
    Provision east = to_depth(Side::a, {15});
    east.oblasts = {"E"};
    check_like_exact(made, {to_depth(Side::a, {5}), east});
    check_like_exact(made, {east, to_depth(Side::a, {5, 25})});
    check_like_exact(made, {to_depth(Side::a, {5}), all_it_holds(Side::a, {"W"})});
    check_like_exact(made, {all_it_holds(Side::a, {"W"}), to_depth(Side::a, {5})});
}

TEST_CASE("estimates leave out excluded ground and tell the grey zone") {
    ControlPolygons polygons;
    polygons.areas = {{ControlClass::controlled_by_b, box(31.1, 47, 33, 50)},
                      {ControlClass::undetermined, box(31.02, 48.2, 31.1, 48.7)}};
    polygons.rest = ControlClass::controlled_by_a;
    for (UndeterminedCounts counts : {UndeterminedCounts::to_a, UndeterminedCounts::to_b}) {
        ControlOptions options;
        options.undetermined = counts;
        Case made(pair(), control_map(polygons), options);
        check_like_exact(made, {to_depth(Side::a, {4, 10}), to_depth(Side::b, {4, 10})});
        check_like_exact(made, {to_depth(Side::a, {3}), to_depth(Side::b, {3}),
                                all_it_holds(Side::a), all_it_holds(Side::b)});
        Provision less = to_depth(Side::a, {4, 10});
        // They overlap each other.
        less.exclusions = {box(31, 48.3, 31.06, 48.4), box(30.9, 48.35, 31.09, 48.5)};
        check_like_exact(made, {less, to_depth(Side::b, {10})});
    }
}

TEST_CASE("what depth does not tell is kept from the exact result or not estimated at all") {
    Case made(pair(), contact(meridian));
    Provision square = drawn(Side::b, box(30.5, 48.2, 30.6, 48.3));
    check_like_exact(made, {square, to_depth(Side::a, {10})}); // the parties have no area in common
    square.party = Side::a;
    square.oblasts = {"W"};
    Provision east = to_depth(Side::a, {10});
    east.oblasts = {"E"};
    check_like_exact(made, {square, east});
    // In the same oblast the zones may overlap.
    square.oblasts = {};
    CHECK_FALSE(estimated(made, {square, east}));
    CHECK_FALSE(estimated(made, {east, square}));
    Provision minsk = to_depth(Side::a, {10});
    std::get<ToDepth>(minsk.scope).reference_line = line({{31.2, 50}, {31.2, 47}});
    check_like_exact(made, {minsk, to_depth(Side::b, {10})});
    CHECK_FALSE(estimated(made, {minsk, to_depth(Side::a, {10})}));
    // Different exclusions.
    Provision less = to_depth(Side::a, {5});
    less.exclusions = {box(30.9, 48.3, 31.1, 48.4)};
    CHECK_FALSE(estimated(made, {less, to_depth(Side::a, {10})}));

    // Edited since it was computed.
    const std::vector<Provision> before{drawn(Side::b, box(30.5, 48.2, 30.6, 48.3))};
    const std::vector<Provision> after{drawn(Side::b, box(30.5, 48.2, 30.6, 48.4))};
    const DepthField field = field_of(made);
    CHECK_FALSE(estimate(field, made.control, proposal_of(after), proposal_of(before),
                         made.compute(before)));
    // An exclusion that the field was built without.
    CHECK_FALSE(estimate(field, made.control, proposal_of({less}), proposal_of({less}),
                         made.compute({less})));
    CHECK(field.curves_for({}) == DepthField::no_exclusion);
    CHECK_FALSE(field.curves_for(less.exclusions));
}
