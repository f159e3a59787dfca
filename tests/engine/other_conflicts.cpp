// Other conflicts load as data only: their lines are drawn roughly, their figures computed by hand.
#include "delimit/engine/compute.h"
#include "delimit/geo/geodesic.h"
#include "delimit/geo/point_locator.h"
#include "support/geojson.h"
#include "support/here.h"
#include "support/study_area.h"

#include <cstdio>

using namespace delimit;
using namespace delimit::test;

namespace {

SnapshotPtr computed(std::vector<Oblast> oblasts, ControlMap control_map,
                     std::vector<Provision> provisions) {
    auto project = std::make_shared<Project>();
    project->proposals.resize(1);
    project->proposals[0].provisions = std::move(provisions);
    auto layers = std::make_shared<Layers>();
    layers->oblasts = std::move(oblasts);
    layers->control_map = std::move(control_map);
    auto out = compute(project, layers);
    if (!out)
        FAIL(out.error().text());
    return *out;
}

const ProposalTotals& totals(const SnapshotPtr& snapshot) {
    return snapshot->proposals[0]->totals;
}

double km(const GeoPolyline& path) {
    return in_km(geodesic_length(path));
}

} // namespace

TEST_CASE("Korea: 2 km on each side of the Military Demarcation Line") {
    const auto folder = test::test_folder() / "data" / "korea";
    const Json provinces = read_json(folder / "provinces.geojson");
    const Json mdl = read_json(folder / "line.geojson");
    auto korea = std::make_shared<Project>();
    korea->parties.of[0] = {"north", {"North Korea", ""}, {"North Korean", ""}, {}, {}};
    korea->parties.of[1] = {"south", {"South Korea", ""}, {"South Korean", ""}, {}, {}};
    korea->proposals.resize(1);
    korea->proposals[0].id = "armistice";
    korea->proposals[0].provisions = {to_depth(Side::a, {2}), to_depth(Side::b, {2})};
    auto layers = std::make_shared<Layers>();
    layers->oblasts = oblasts(provinces, "iso");
    layers->control_map = control_map(contact_lines(mdl, "north"));
    const auto out = compute(korea, layers);
    if (!out)
        FAIL(out.error().text());

    const LineOfContact& line = (*out)->control->line;
    REQUIRE(line.parts.size() == 1);
    const ProposalTotals& sums = (*out)->proposals[0]->totals;
    std::printf("Korea: line %.1f km, DMZ %.1f km2, %.4f of length x 4 km\n", in_km(line.length),
                in_km2(sums.demilitarized), in_km2(sums.demilitarized) / in_km(line.length) / 4);
    CHECK(in_km(line.length) == Approx(240).epsilon(0.2)); // as published, with every bend
    CHECK(in_km2(sums.demilitarized) == Approx(in_km(line.length) * 4).epsilon(0.02));
    CHECK(*sums.withdrawal_ratio == Approx(1).epsilon(0.05));
    // Seoul is in the south, a place near Kaesong in the north.
    const Projector projector((*out)->projection);
    std::vector<const Polygon*> north;
    for (const DividedOblast& province : (*out)->control->oblasts)
        for (const Polygon& polygon : province.controlled[0].polygons)
            north.push_back(&polygon);
    const PointLocator in_north(std::move(north));
    CHECK_FALSE(in_north.holder(projector.forward(GeoPoint::degrees(126.98, 37.57))));
    CHECK(in_north.holder(projector.forward(GeoPoint::degrees(126.70, 38.05))));
}

TEST_CASE("Dayton: 2 km each side, 1 km where agreed otherwise, by two measures a party") {
    const GeoRegion sarajevo = box(17, 43.8, 19, 43.9);
    std::vector<Provision> provisions;
    for (Side side : both_sides) {
        Provision wide = to_depth(side, {2});
        wide.exclusions = {sarajevo};
        Provision narrow = to_depth(side, {1});
        narrow.exclusions = {box(17, 42, 19, 43.8), box(17, 43.9, 19, 46)};
        provisions.push_back(wide);
        provisions.push_back(narrow);
    }
    const auto out = computed({oblast("B", box(17, 43.2, 19, 44.8))},
                              contact(line({{18, 43}, {18, 45}})), provisions);
    const double whole = km(line({{18, 43.2}, {18, 44.8}}));
    const double narrow = km(line({{18, 43.8}, {18, 43.9}}));
    CHECK(in_km2(totals(out).demilitarized) ==
          Approx((whole - narrow) * 4 + narrow * 2).epsilon(1e-3));
}

TEST_CASE("Minsk 2014: at least 15 km each side, Minsk II: tiers by weapon, from two lines") {
    const GeoPolyline now = line({{38, 47}, {38, 50}}), before = line({{37.6, 47}, {37.6, 50}});
    const std::vector<Oblast> ground{oblast("D", box(35, 47.5, 41, 49.5))};
    const double length = km(line({{38, 47.5}, {38, 49.5}}));
    const auto first =
        computed(ground, contact(now), {to_depth(Side::a, {15}), to_depth(Side::b, {15})});
    CHECK(in_km2(totals(first).demilitarized) == Approx(30 * length).epsilon(1e-3));

    Provision separatists = to_depth(Side::b, {50, 70, 140});
    std::get<ToDepth>(separatists.scope).reference_line = before;
    const auto second =
        computed(ground, contact(now), {to_depth(Side::a, {50, 70, 140}), separatists});
    // The older line is some 30 km inside a's area: b's first depth band is narrower by that.
    const double apart =
        in_km(geodesic_distance(GeoPoint::degrees(37.6, 48.5), GeoPoint::degrees(38, 48.5)));
    double a = 0, b = 0;
    for (const WithdrawalZone& zone : second->proposals[0]->zones)
        if (*zone.outer == kilometres(50))
            (zone.party == Side::a ? a : b) += in_km2(zone.area);
    CHECK(a == Approx(50 * length).epsilon(5e-3));
    CHECK(b == Approx((50 - apart) * length).epsilon(2e-2));
}

TEST_CASE("Kosovo: 5 km on one side only") {
    const auto out = computed({oblast("K", box(20, 42, 22, 43))},
                              contact(line({{21, 41}, {21, 44}})), {to_depth(Side::a, {5})});
    CHECK(in_km2(totals(out).demilitarized) ==
          Approx(5 * km(line({{21, 42}, {21, 43}}))).epsilon(1e-3));
    CHECK(totals(out).withdrawal[1] == SquareMetres(0));
    CHECK(*totals(out).withdrawal_ratio == 0);
}

TEST_CASE("Iraq and Kuwait: 10 km on one side, 5 km on the other") {
    const auto out =
        computed({oblast("I", box(46, 29, 48, 30))}, contact(line({{47, 28}, {47, 31}})),
                 {to_depth(Side::a, {10}), to_depth(Side::b, {5})});
    const double length = km(line({{47, 29}, {47, 30}}));
    CHECK(in_km2(totals(out).withdrawal[0]) == Approx(10 * length).epsilon(1e-3));
    CHECK(in_km2(totals(out).withdrawal[1]) == Approx(5 * length).epsilon(1e-3));
    CHECK(*totals(out).withdrawal_ratio == Approx(0.5).epsilon(1e-3));
}

TEST_CASE("the Sudans: 10 km each side, except an area of its own") {
    std::vector<Provision> provisions{to_depth(Side::a, {10}), to_depth(Side::b, {10})};
    for (Provision& provision : provisions)
        provision.exclusions = {box(26, 9.5, 30, 9.9)};
    const auto out =
        computed({oblast("S", box(26, 9, 30, 11))}, contact(line({{28, 8}, {28, 12}})), provisions);
    const double length = km(line({{28, 9}, {28, 11}})) - km(line({{28, 9.5}, {28, 9.9}}));
    CHECK(in_km2(totals(out).demilitarized) == Approx(20 * length).epsilon(1e-3));
}

TEST_CASE("Cyprus: the area between two cease-fire lines, drawn") {
    // Any part of it that either party controls is withdrawn from: all of it.
    const GeoRegion between =
        area({{32.6, 35.1}, {33.3, 35.15}, {34, 35.0}, {34, 35.06}, {33.3, 35.19}, {32.6, 35.15}});
    const auto out = computed({oblast("C", box(32.5, 34.5, 34.1, 35.7))},
                              contact(line({{32, 35.13}, {33.3, 35.17}, {35, 34.8}})),
                              {drawn(Side::a, between), drawn(Side::b, between)});
    const Projector projector(out->projection);
    CHECK(
        in_km2(totals(out).demilitarized) ==
        Approx(in_km2(geodesic_area(projector.inverse(projector.project(between))))).epsilon(1e-6));
    CHECK(totals(out).withdrawal[0] > SquareMetres(0));
    CHECK(totals(out).withdrawal[1] > SquareMetres(0));
}
