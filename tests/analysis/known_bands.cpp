#include "analysis/known_bands.h"

#include "support/stacked_oblasts.h"

using namespace delimit;
using namespace delimit::test;
using namespace delimit::test::stacked;

namespace {

using Earlier = std::vector<EarlierResult>;

EarlierResult earlier(Case& made, const std::vector<Provision>& provisions) {
    return {provisions, std::make_shared<const ProposalResult>(made.compute(provisions))};
}

BandPlace band(std::size_t oblast, double inner, double outer) {
    return {oblast, kilometres(inner), kilometres(outer)};
}

ProposalResult with(Case& made, const std::vector<Provision>& provisions, const Earlier& known) {
    Proposal proposal;
    proposal.provisions = provisions;
    DepthZones near_line;
    for (Metres depth : depths_wanted(proposal))
        near_line.emplace(depth, made.around_line(depth));
    auto result =
        compute_proposal(made.bench, made.projector, made.control, proposal, near_line, {}, known);
    REQUIRE(result);
    return *std::move(result);
}

} // namespace

TEST_CASE("without earlier results no depth band is known") {
    Case made(pair(), contact(meridian));
    const Earlier none;
    const KnownBands known(made.control, none);
    CHECK_FALSE(known.find(to_depth(Side::a, {5}), band(0, 0, 5)));
    CHECK_FALSE(known.everywhere(to_depth(Side::a, {5}), Metres(0), kilometres(5)));
}

TEST_CASE("a depth band is known between the same depths, of the same party") {
    Case made(pair(), contact(meridian));
    const Earlier results{earlier(made, {to_depth(Side::a, {5, 10})})};
    const KnownBands known(made.control, results);
    const Provision wanted = to_depth(Side::a, {5, 10, 20});
    REQUIRE(known.find(wanted, band(1, 5, 10)));
    const WithdrawalZone& zone = **known.find(wanted, band(1, 5, 10));
    CHECK(zone.oblast == 1);
    CHECK(zone.inner == kilometres(5));
    CHECK(zone.outer == kilometres(10));
    CHECK(known.everywhere(wanted, Metres(0), kilometres(5)));
    CHECK_FALSE(known.find(wanted, band(1, 0, 10)));
    CHECK_FALSE(known.find(wanted, band(1, 10, 20)));
    CHECK_FALSE(known.find(to_depth(Side::b, {5, 10}), band(1, 5, 10)));
}

TEST_CASE(
    "a depth band is not known where another provision, an exclusion or a line of its own cut it") {
    Case made(pair(), contact(meridian));
    const Provision wanted = to_depth(Side::a, {5});
    Provision in_s = to_depth(Side::a, {5}), excluding = in_s, own_line = in_s;
    in_s.oblasts = {"S"};
    excluding.exclusions = {box(30, 48, 31, 49)};
    std::get<ToDepth>(own_line.scope).reference_line = line({{30.5, 47}, {30.5, 50}});
    const auto finds = [&](const std::vector<Provision>& provisions, std::size_t oblast) {
        const Earlier results{earlier(made, provisions)};
        return KnownBands(made.control, results).find(wanted, band(oblast, 0, 5)).has_value();
    };
    CHECK(finds({wanted}, 0));
    CHECK(finds({to_depth(Side::b, {3}), wanted}, 0));
    CHECK_FALSE(finds({excluding}, 0));
    CHECK_FALSE(finds({own_line}, 0));
    CHECK_FALSE(finds({all_it_holds(Side::a), wanted}, 0));
    CHECK_FALSE(finds({all_it_holds(Side::a, {"S"}), wanted}, 0));
    CHECK(finds({all_it_holds(Side::a, {"S"}), wanted}, 1));
    CHECK(finds({wanted, all_it_holds(Side::a)}, 0));
    CHECK(finds({in_s}, 0));
    CHECK_FALSE(finds({in_s}, 1));
    const Earlier results{earlier(made, {wanted})};
    const KnownBands known(made.control, results);
    CHECK_FALSE(known.find(excluding, band(0, 0, 5)));
    CHECK_FALSE(known.find(own_line, band(0, 0, 5)));
}

TEST_CASE("an empty depth band is known to be empty") {
    // All of the study area lies within 100 km of the line.
    Case made(pair(), contact(meridian));
    const Earlier results{earlier(made, {to_depth(Side::a, {100, 150})})};
    const auto known =
        KnownBands(made.control, results).find(to_depth(Side::a, {100, 150}), band(0, 100, 150));
    REQUIRE(known);
    CHECK(*known == nullptr);
}

TEST_CASE("of a proposal with one changed depth the other bands are taken over, not cut again") {
    Case made(pair(), contact(meridian));
    const std::vector<Provision> before{to_depth(Side::a, {5, 10}), to_depth(Side::b, {5, 10})};
    // What was computed in truth is told by a figure that cannot come out.
    ProposalResult marked = made.compute(before);
    for (WithdrawalZone& zone : marked.zones)
        zone.undetermined = SquareMetres(777);
    std::vector<Provision> after{to_depth(Side::a, {5, 12}), to_depth(Side::b, {5, 10})};
    after[1].regime = Regime::police_only;
    const ProposalResult plain = made.compute(after);
    const ProposalResult result =
        with(made, after, {{before, std::make_shared<const ProposalResult>(marked)}});
    REQUIRE(result.zones.size() == 8);
    REQUIRE(plain.zones.size() == 8);
    for (std::size_t i = 0; i < 8; ++i) {
        const WithdrawalZone &zone = result.zones[i], &expected = plain.zones[i];
        const bool changed = zone.party == Side::a && zone.outer == kilometres(12);
        CHECK((zone.undetermined == SquareMetres(777)) == !changed);
        CHECK(zone.provision == expected.provision);
        CHECK(zone.oblast == expected.oblast);
        CHECK(zone.inner == expected.inner);
        CHECK(zone.outer == expected.outer);
        CHECK(zone.regime == expected.regime);
        CHECK(zone.ground == expected.ground);
        CHECK(zone.area.count() == Approx(expected.area.count()).epsilon(1e-12));
    }
}
