// Withdrawal zones. Rule 4: sides come from areas of control. Rule 7: totals add up.
#include "delimit/analysis/zones.h"

#include "delimit/geo/geodesic.h"
#include "delimit/geo/overlay/overlay.h"
#include "support/geojson.h"
#include "support/plain_geos.h"
#include "support/study_area.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Two oblasts one above the other, 30–32° E, with a in the west and the line on 31° E.
const GeoPolyline meridian = line({{31, 47}, {31, 50}});
std::vector<Oblast> pair() {
    return {oblast("S", box(30, 48, 32, 48.5)), oblast("N", box(30, 48.5, 32, 49))};
}

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

double km2(const Case& made, const Region& region) {
    return in_km2(geodesic_area(made.projector.inverse(region)));
}

/// Rows sum to totals; zones lie in their party's area of control and do not overlap; the DMZ is
/// the union by plain GEOS.
void check_sums(const Case& made, const ProposalResult& result) {
    const PlainGeos geos;
    std::array<SquareMetres, 2> withdrawal;
    SquareMetres demilitarized;
    std::vector<const Region*> all, dmz;
    double plane = 0;
    for (const WithdrawalZone& zone : result.zones) {
        withdrawal[index(zone.party)] += zone.area;
        all.push_back(&zone.ground);
        const auto ground = geos.region(zone.ground);
        CHECK(geos.valid(ground));
        plane += geos.area(ground);
        if (is_demilitarized(zone.regime)) {
            demilitarized += zone.area;
            dmz.push_back(&zone.ground);
        }
        CHECK(zone.area.count() == Approx(km2(made, zone.ground) * 1e6).epsilon(1e-6));
        const auto controlled =
            geos.region(made.control.oblasts[zone.oblast].controlled[index(zone.party)]);
        CHECK(geos.area(geos.without(ground, controlled)) <= 1e-6 * geos.area(ground));
        CHECK(zone.undetermined <= zone.area * (1 + 1e-9));
    }
    for (Side side : both_sides)
        CHECK(result.totals.withdrawal[index(side)].count() ==
              Approx(withdrawal[index(side)].count()).epsilon(1e-9));
    CHECK(result.totals.demilitarized.count() == Approx(demilitarized.count()).epsilon(1e-9));
    CHECK(geos.area(geos.united(all)) == Approx(plane).epsilon(1e-6));
    // The same area united by GEOS and measured by PROJ.
    const auto united = geos.united(dmz);
    Region ground;
    for (int i = 0; i < GEOSGetNumGeometries_r(geos.context(), united.get()); ++i) {
        const auto* polygon = GEOSGetGeometryN_r(geos.context(), united.get(), i);
        const auto ring = [&](const GEOSGeometry* r) {
            const auto* s = GEOSGeom_getCoordSeq_r(geos.context(), r);
            unsigned size = 0;
            GEOSCoordSeq_getSize_r(geos.context(), s, &size);
            BasicRing<MapPoint> out;
            for (unsigned k = 0; k < size; ++k) {
                double x = 0, y = 0;
                GEOSCoordSeq_getXY_r(geos.context(), s, k, &x, &y);
                out.push_back(MapPoint::metres(x, y));
            }
            return out;
        };
        Polygon& copy = ground.polygons.emplace_back();
        copy.outer = ring(GEOSGetExteriorRing_r(geos.context(), polygon));
        for (int k = 0; k < GEOSGetNumInteriorRings_r(geos.context(), polygon); ++k)
            copy.holes.push_back(ring(GEOSGetInteriorRingN_r(geos.context(), polygon, k)));
    }
    CHECK(km2(made, ground) == Approx(in_km2(demilitarized)).epsilon(1e-6).margin(1e-6));
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
    // A one-sided buffer of GEOS spills across a bent line; the program's side does not.
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
    double spilled = 0;
    for (const Polyline& part : made.control.line.parts) {
        auto* style = GEOSBufferParams_create_r(geos.context());
        GEOSBufferParams_setSingleSided_r(geos.context(), style, 1);
        const auto one_sided =
            geos.own(GEOSBufferWithParams_r(geos.context(), geos.line(part).get(), style, 10e3));
        GEOSBufferParams_destroy_r(geos.context(), style);
        if (one_sided)
            spilled += geos.area(geos.both(one_sided, b));
    }
    CHECK(spilled > 1e6);
}

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

TEST_CASE("ground that two measures name is counted to the first, and the loss is listed") {
    ControlPolygons polygons;
    polygons.areas = {{ControlClass::undetermined, box(30.95, 47, 31, 50)},
                      {ControlClass::controlled_by_b, box(31, 47, 33, 50)}};
    Case made(pair(), control_map(polygons));
    Provision first = all_it_holds(Side::a, {"S"});
    first.regime = Regime::transferred;
    const Provision second = to_depth(Side::a, {10});
    const ProposalResult result = made.compute({first, second});
    check_sums(made, result);
    const ProposalResult alone = made.compute({second});
    SquareMetres in_north, in_south, grey;
    for (const WithdrawalZone& zone : alone.zones)
        (zone.oblast == 1 ? in_north : in_south) += zone.area;
    CHECK(result.totals.withdrawal[0].count() ==
          Approx((made.control.oblasts[0].area_of_control[0] + in_north).count()).epsilon(1e-6));
    CHECK(result.totals.transferred.count() ==
          Approx(made.control.oblasts[0].area_of_control[0].count()).epsilon(1e-9));
    CHECK(result.totals.demilitarized.count() == Approx(in_north.count()).epsilon(1e-6));
    const Diagnostic* overlap = find(result.diagnostics, "measures-overlap");
    REQUIRE(overlap);
    CHECK(overlap->moved->count() == Approx(in_south.count()).epsilon(1e-6));
    CHECK(overlap->location.field == "measures/1");
    // The grey zone is itemised once.
    for (const DividedOblast& o : made.control.oblasts)
        grey += o.undetermined_area;
    const ProposalResult everything = made.compute({second, all_it_holds(Side::a)});
    check_sums(made, everything);
    CHECK(everything.totals.undetermined[0].count() == Approx(grey.count()).epsilon(1e-6));
    CHECK(everything.totals.withdrawal[0].count() ==
          Approx(made.controlled(Side::a) * 1e6).epsilon(1e-6));
}

TEST_CASE("regimes decide what counts to the demilitarized zone and what is transferred") {
    Case made(pair(), contact(meridian));
    for (Regime regime : {Regime::demilitarized, Regime::special_economic_zone, Regime::transferred,
                          Regime::police_only, Regime::frozen}) {
        Provision provision = to_depth(Side::a, {5});
        provision.regime = regime;
        const ProposalResult result = made.compute({provision});
        const SquareMetres area = result.totals.withdrawal[0];
        CHECK(area > SquareMetres(0));
        CHECK(result.totals.demilitarized == (is_demilitarized(regime) ? area : SquareMetres(0)));
        CHECK(result.totals.transferred ==
              (regime == Regime::transferred ? area : SquareMetres(0)));
    }
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
