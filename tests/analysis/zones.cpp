// Withdrawal zones. Rule 4: sides come from areas of control. Rule 7: totals add up.
#include "delimit/analysis/zones.h"

#include "delimit/geo/geodesic.h"
#include "delimit/geo/overlay/overlay.h"
#include "support/geojson.h"
#include "support/stacked_oblasts.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace delimit;
using namespace delimit::test;
using namespace delimit::test::stacked;

namespace {

/// A control map with bends, an enclave and a pocket.
ControlMap crooked() {
    std::mt19937 random(9);
    std::uniform_real_distribution<double> bend(-0.06, 0.06);
    Degrees east{{33, 50}, {33, 47}};
    for (int i = 0; i <= 60; ++i)
        east.emplace_back(31 + bend(random), 47 + 3.0 * i / 60);
    GeoRegion ground = area(east);
    ground.polygons[0].holes.push_back(box(31.3, 48.4, 31.5, 48.6).polygons[0].outer);
    return controlled_by_b({ground, box(30.4, 48.45, 30.45, 48.55)});
}

} // namespace

TEST_CASE("no measures, no depth and staying on the line leave no zone") {
    Case made(pair(), contact(meridian));
    CHECK(made.compute({}).zones.empty());
    CHECK_FALSE(made.compute({}).totals.withdrawal_ratio);
    CHECK(made.compute({{Side::a, StaysOnTheLine{}, {}, {}, Regime::frozen}}).zones.empty());
    const ProposalResult wrong = made.compute({to_depth(Side::a, {0}), to_depth(Side::b, {})});
    CHECK(wrong.zones.empty());
    CHECK(wrong.diagnostics.size() == 2);
    CHECK(find(wrong.diagnostics, "measure-left-out"));
}

TEST_CASE("along a straight meridian each side of a zone is its length times the depth") {
    Case made(pair(), contact(meridian));
    const double length = geodesic_length(line({{31, 48}, {31, 49}})).count();
    for (double depth : {2.0, 5.0, 10.0}) {
        const ProposalResult result =
            made.compute({to_depth(Side::a, {depth}), to_depth(Side::b, {depth})});
        check_sums(made, result);
        REQUIRE(result.zones.size() == 4);
        for (Side side : both_sides)
            CHECK(result.totals.withdrawal[index(side)].count() ==
                  Approx(length * depth * 1e3).margin(length * 0.3)); // 0.3 m of depth
        CHECK(*result.totals.withdrawal_ratio == Approx(1).epsilon(1e-5));
    }
    // One party alone.
    const ProposalResult one = made.compute({to_depth(Side::b, {5})});
    CHECK(one.totals.withdrawal[0] == SquareMetres(0));
    CHECK(*one.totals.withdrawal_ratio == 0);
}

TEST_CASE("around an enclave the zone is a ring outside and all of it inside") {
    // A square of about 7 km, depth 10 km: Steiner's formula outside.
    Case made(pair(), controlled_by_b({box(30.95, 48.47, 31.05, 48.53)}));
    const double inside = in_km2(made.control.oblasts[0].area_of_control[1] +
                                 made.control.oblasts[1].area_of_control[1]);
    const ProposalResult result = made.compute({to_depth(Side::a, {10}), to_depth(Side::b, {10})});
    check_sums(made, result);
    CHECK(in_km2(result.totals.withdrawal[1]) == Approx(inside).epsilon(1e-6));
    const double perimeter = in_km(made.control.line.length);
    CHECK(in_km2(result.totals.withdrawal[0]) ==
          Approx(perimeter * 10 + std::numbers::pi * 100).epsilon(1e-4));
}

TEST_CASE("two lines nearer than the depth share their zone, and sides do not spill") {
    // b controls a corridor 4 km wide; a zone of 10 km each side.
    Case made(pair(), controlled_by_b({box(30.973, 47, 31.027, 50)}));
    const ProposalResult result = made.compute({to_depth(Side::a, {10}), to_depth(Side::b, {10})});
    check_sums(made, result);
    const double length = in_km(geodesic_length(line({{31, 48}, {31, 49}})));
    CHECK(in_km2(result.totals.withdrawal[1]) == Approx(made.controlled(Side::b)).epsilon(1e-6));
    CHECK(in_km2(result.totals.withdrawal[0]) == Approx(2 * 10 * length).epsilon(1e-3));
}

TEST_CASE("a line that ends on the study area's edge has no zone beyond it") {
    Case made({oblast("O", box(30, 48, 32, 49))},
              contact(line({{31, 48.5}, {31, 49.5}, {33, 49.5}, {33, 48.5}, {31, 48.5}})));
    const ProposalResult result = made.compute({to_depth(Side::a, {10}), to_depth(Side::b, {10})});
    check_sums(made, result);
    const auto whole = made.projector.project(box(30, 48, 32, 49));
    Workbench bench;
    for (const WithdrawalZone& zone : result.zones)
        CHECK(km2(made, *difference(bench, zone.ground, whole)) < 1e-3);
}

TEST_CASE("an oblast wholly held by one party is left whole, and the empty side has no zone") {
    Case made(pair(), controlled_by_b({box(29, 48.5, 33, 50)}));
    const ProposalResult result = made.compute(
        {all_it_holds(Side::a, {"S"}), all_it_holds(Side::a, {"N"}), to_depth(Side::b, {5})});
    check_sums(made, result);
    CHECK(result.totals.withdrawal[0].count() ==
          Approx(made.control.oblasts[0].area.count()).epsilon(1e-9));
    for (const WithdrawalZone& zone : result.zones)
        CHECK(zone.oblast == (zone.party == Side::a ? 0 : 1));
}

TEST_CASE("tiers are nested, disjoint, and together the deepest") {
    Case made(pair(), crooked());
    const ProposalResult depth_bands = made.compute({to_depth(Side::a, {2, 5, 10})});
    const ProposalResult deepest = made.compute({to_depth(Side::a, {10})});
    check_sums(made, depth_bands);
    CHECK(depth_bands.totals.withdrawal[0].count() ==
          Approx(deepest.totals.withdrawal[0].count()).epsilon(1e-6));
    for (double outer : {2.0, 5.0, 10.0}) {
        const double inner = outer == 2 ? 0 : outer == 5 ? 2 : 5;
        double area = 0;
        for (const WithdrawalZone& zone : depth_bands.zones)
            if (zone.outer == kilometres(outer)) {
                CHECK(zone.inner == kilometres(inner));
                area += in_km2(zone.area);
            }
        const double within =
            in_km2(made.compute({to_depth(Side::a, {outer})}).totals.withdrawal[0]);
        const double before =
            inner > 0 ? in_km2(made.compute({to_depth(Side::a, {inner})}).totals.withdrawal[0]) : 0;
        CHECK(area == Approx(within - before).epsilon(1e-6));
    }
}

TEST_CASE("both sides of a crooked front sum to its zone, by ground and by figures") {
    Case made(pair(), crooked());
    const ProposalResult result =
        made.compute({to_depth(Side::a, {5, 10}), to_depth(Side::b, {5, 10})});
    check_sums(made, result);
    Workbench bench;
    std::vector<Region> study_area;
    for (const DividedOblast& o : made.control.oblasts)
        study_area.push_back(o.ground);
    const auto zone =
        intersection(bench, made.around_line(kilometres(10)), *union_of(bench, study_area));
    CHECK(in_km2(result.totals.demilitarized) == Approx(km2(made, *zone)).epsilon(1e-6));
}

TEST_CASE("a side is what the party holds, not what lies on one hand of the line") {
    // A one-sided buffer of a bent line may spill across it (that of GEOS 3.11 does).
    Case made(pair(), controlled_by_b({area({{31, 47},
                                             {31, 48.4},
                                             {30.6, 48.49},
                                             {30.6, 48.51},
                                             {31, 48.6},
                                             {31.2, 48.7},
                                             {31, 48.8},
                                             {31, 50},
                                             {33, 50},
                                             {33, 47}})}));
    const PlainGeos geos;
    const ProposalResult result = made.compute({to_depth(Side::a, {10})});
    std::vector<const Region*> controlled_by_b, zones;
    for (const DividedOblast& o : made.control.oblasts)
        controlled_by_b.push_back(&o.controlled[1]);
    for (const WithdrawalZone& zone : result.zones)
        zones.push_back(&zone.ground);
    const auto b = geos.united(controlled_by_b);
    CHECK(geos.area(geos.both(geos.united(zones), b)) < 1); // m²
}

TEST_CASE("excluded areas are taken off, whether they overlap or not") {
    Case made(pair(), contact(meridian));
    Provision provision = to_depth(Side::a, {5, 10});
    const double all = in_km2(made.compute({provision}).totals.withdrawal[0]);
    // 22 km along the line, the whole depth; and one that repeats part of it.
    provision.exclusions = {box(30, 48.4, 31, 48.6), box(30, 48.5, 31, 48.6)};
    const ProposalResult result = made.compute({provision});
    check_sums(made, result);
    const double length = in_km(geodesic_length(line({{31, 48.4}, {31, 48.6}})));
    CHECK(all - in_km2(result.totals.withdrawal[0]) == Approx(length * 10).epsilon(1e-3));
    provision.exclusions = {box(20, 40, 40, 60)};
    CHECK(made.compute({provision}).zones.empty());
}

TEST_CASE("from a drawn area a party leaves what it holds of it") {
    Case made(pair(), contact(meridian));
    const GeoRegion ground = box(30.9, 48.4, 31.1, 48.6);
    const ProposalResult result = made.compute({drawn(Side::a, ground), drawn(Side::b, ground)});
    check_sums(made, result);
    const Region projected = made.projector.project(ground);
    CHECK(in_km2(result.totals.demilitarized) == Approx(km2(made, projected)).epsilon(1e-6));
    CHECK(*result.totals.withdrawal_ratio == Approx(1).epsilon(1e-4));
    CHECK(made.compute({drawn(Side::a, box(10, 10, 11, 11))}).zones.empty());
}

TEST_CASE("depth may be measured from another line than the line of contact") {
    // Minsk II: one party from the line of that day, the other from an earlier one, 20 km east.
    Case made(pair(), contact(meridian));
    Provision other_line = to_depth(Side::b, {5});
    std::get<ToDepth>(other_line.scope).reference_line = line({{31.2716, 47.5}, {31.2716, 49.5}});
    const ProposalResult result = made.compute({to_depth(Side::a, {5}), other_line});
    check_sums(made, result);
    const double length = in_km(geodesic_length(meridian)) / 3;
    CHECK(in_km2(result.totals.withdrawal[0]) == Approx(5 * length).epsilon(1e-3));
    CHECK(in_km2(result.totals.withdrawal[1]) == Approx(10 * length).epsilon(2e-3));
}

TEST_CASE("a proposal is cancelled on request") {
    Case made(pair(), contact(meridian));
    std::stop_source stop;
    stop.request_stop();
    Proposal proposal;
    proposal.provisions = {all_it_holds(Side::a)};
    const auto result =
        compute_proposal(made.bench, made.projector, made.control, proposal, {}, stop.get_token());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::cancelled);
}

TEST_CASE("depths wanted are each named once, in order, without reference lines") {
    Proposal proposal;
    Provision reference = to_depth(Side::a, {70});
    std::get<ToDepth>(reference.scope).reference_line = meridian;
    proposal.provisions = {to_depth(Side::a, {5, 10}), to_depth(Side::b, {2, 5}), reference,
                           to_depth(Side::a, {7, 3}), all_it_holds(Side::b)};
    CHECK(depths_wanted(proposal) ==
          std::set<Metres>{kilometres(2), kilometres(5), kilometres(10)});
}

TEST_CASE("figures and line do not depend on the order or direction of the input") {
    ControlPolygons polygons = std::get<ControlPolygons>(crooked().form);
    auto oblasts = pair();
    Case first(oblasts, control_map(polygons));
    std::reverse(oblasts.begin(), oblasts.end());
    std::reverse(polygons.areas.begin(), polygons.areas.end());
    const auto turn = [](BasicRing<GeoPoint>& ring) {
        ring.pop_back();
        std::rotate(ring.begin(), ring.begin() + 2, ring.end());
        ring.push_back(ring.front());
        std::reverse(ring.begin(), ring.end());
    };
    for (ControlArea& controlled : polygons.areas)
        for (auto& polygon : controlled.ground.polygons) {
            turn(polygon.outer);
            for (auto& hole : polygon.holes)
                turn(hole);
        }
    for (Oblast& o : oblasts)
        turn(o.ground.polygons[0].outer);
    Case second(oblasts, control_map(polygons));

    const auto& parts = first.control.line.parts;
    REQUIRE(second.control.line.parts.size() == parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        REQUIRE(second.control.line.parts[i].size() == parts[i].size());
        for (std::size_t k = 0; k < parts[i].size(); ++k) {
            const MapPoint d = second.control.line.parts[i][k] - parts[i][k];
            CHECK(std::hypot(d.x(), d.y()) < 1e-6);
        }
    }
    const std::vector<Provision> provisions{to_depth(Side::a, {5, 10}), to_depth(Side::b, {5, 10})};
    const ProposalResult one = first.compute(provisions), two = second.compute(provisions);
    for (Side side : both_sides) {
        CHECK(second.controlled(side) == Approx(first.controlled(side)).epsilon(1e-9));
        CHECK(two.totals.withdrawal[index(side)].count() ==
              Approx(one.totals.withdrawal[index(side)].count()).epsilon(1e-9));
    }
    REQUIRE(one.zones.size() == two.zones.size());
    for (const WithdrawalZone& zone : one.zones)
        for (const WithdrawalZone& same : two.zones)
            if (same.provision == zone.provision && same.outer == zone.outer &&
                same.oblast == 1 - zone.oblast)
                CHECK(same.area.count() == Approx(zone.area.count()).epsilon(1e-9));
}
