// Open water within areas of control and zones: rule 12, and rule 14 for its figures.
#include "delimit/analysis/water.h"

#include "delimit/geo/planar.h"
#include "support/oblast_pair.h"

#include <algorithm>
#include <cmath>

using namespace delimit;
using namespace delimit::test;

namespace {

using Areas = std::vector<WaterArea>;

/// Two oblasts, 30–31–32° E, with b in the east of 31.5° E.
Case divided() {
    return {pair(), controlled_by_b({box(31.5, 47, 33, 50)})};
}

Case with_water(const Areas& water) {
    Case made = divided();
    REQUIRE(itemise_water(made.projector, water, {}, made.control));
    return made;
}
Case with_land(const std::vector<Land>& land) {
    Case made = divided();
    REQUIRE(itemise_water(made.projector, std::nullopt, land, made.control));
    return made;
}

WaterArea water(GeoRegion ground) {
    return {{}, std::move(ground)};
}

double controlled_water(const Case& made, std::size_t oblast, Side side) {
    return in_km2(made.control.oblasts[oblast].water_area[index(side)]);
}
double all_water(const Case& made) {
    double sum = 0;
    for (std::size_t oblast = 0; oblast < made.control.oblasts.size(); ++oblast)
        for (Side side : both_sides)
            sum += controlled_water(made, oblast, side);
    return sum;
}

GeoRegion reversed(GeoRegion region) {
    for (GeoPolygon& polygon : region.polygons)
        std::reverse(polygon.outer.begin(), polygon.outer.end());
    return region;
}

bool holds(const Region& region, MapPoint at) {
    return std::any_of(region.polygons.begin(), region.polygons.end(),
                       [at](const Polygon& polygon) { return contains(polygon, at); });
}

/// A bay with a crooked shore, over both oblasts and beyond the study area.
GeoRegion crooked_bay() {
    Degrees corners{{32.5, 47.5}, {29.5, 47.5}};
    for (int i = 0; i <= 60; ++i)
        corners.emplace_back(29.5 + 0.05 * i, 48.35 + 0.2 * std::sin(1.7 * i) * std::cos(0.3 * i));
    return area(corners);
}

} // namespace

TEST_CASE("without a source nothing is known of water") {
    Case made = divided();
    REQUIRE(itemise_water(made.projector, std::nullopt, {}, made.control));
    CHECK(made.control.water == WaterSource::none);
    CHECK(all_water(made) == 0);
    CHECK(made.compute({all_it_holds(Side::a)}).totals.water[0] == SquareMetres(0));
}

TEST_CASE("water outside the study area counts nothing") {
    const Case made = with_water({water(box(33, 48, 34, 49)), water(box(30, 49, 32, 50))});
    CHECK(made.control.water == WaterSource::file);
    CHECK(all_water(made) == Approx(0).margin(1e-6));
    CHECK(all_water(with_water({})) == 0);
}

TEST_CASE("a square zone half covered by a square of water is half water") {
    Case made = with_water({water(box(30.4, 47, 30.6, 50))});
    const ProposalResult result = made.compute({drawn(Side::a, box(30.2, 48.2, 30.6, 48.6))});
    REQUIRE(result.zones.size() == 1);
    const WithdrawalZone& zone = result.zones[0];
    CHECK(in_km2(zone.water) == Approx(km2(box(30.4, 48.2, 30.6, 48.6))).epsilon(5e-6));
    CHECK(zone.water / zone.area == Approx(0.5).epsilon(1e-5));
    CHECK(result.totals.water[0] == zone.water);
    CHECK(result.totals.demilitarized_water == zone.water);
    CHECK(result.totals.water[1] == SquareMetres(0));
}

TEST_CASE("water is itemised by oblast and by who controls it") {
    const Case made = with_water({water(box(30.8, 48.3, 31.7, 48.5))});
    CHECK(controlled_water(made, 0, Side::a) ==
          Approx(km2(box(30.8, 48.3, 31, 48.5))).epsilon(5e-6));
    CHECK(controlled_water(made, 0, Side::b) == 0);
    CHECK(controlled_water(made, 1, Side::a) ==
          Approx(km2(box(31, 48.3, 31.5, 48.5))).epsilon(5e-6));
    CHECK(controlled_water(made, 1, Side::b) ==
          Approx(km2(box(31.5, 48.3, 31.7, 48.5))).epsilon(5e-6));
}

TEST_CASE("overlapping water counts once, and the same water in another form is the same") {
    const double whole = all_water(with_water({water(box(30.5, 48.2, 31.8, 48.6))}));
    CHECK(whole == Approx(km2(box(30.5, 48.2, 31.8, 48.6))).epsilon(1e-6));
    const auto same = [&](const Areas& other) {
        CHECK(all_water(with_water(other)) == Approx(whole).epsilon(1e-6));
    };
    same({water(box(30.5, 48.2, 31.8, 48.6)), water(box(30.7, 48.3, 31.2, 48.4))});
    same({water(box(30.5, 48.2, 31.3, 48.6)), water(box(31.1, 48.2, 31.8, 48.6))});
    same({water(box(30.5, 48.2, 31, 48.6)), water(box(31, 48.2, 31.8, 48.6))});
    same({water(box(30.5, 48.2, 31.8, 48.4)), water(box(30.5, 48.4, 31.8, 48.6))});
    same({water(reversed(box(30.5, 48.2, 31.8, 48.6)))});
}

TEST_CASE("an island in the water is land") {
    GeoRegion lake = box(30.2, 48.2, 30.8, 48.8);
    lake.polygons[0].holes.push_back(reversed(box(30.4, 48.4, 30.6, 48.6)).polygons[0].outer);
    CHECK(
        all_water(with_water({water(lake)})) ==
        Approx(km2(box(30.2, 48.2, 30.8, 48.8)) - km2(box(30.4, 48.4, 30.6, 48.6))).epsilon(1e-6));
}

TEST_CASE("an oblast that is wholly water is so, one whose outline water shares too") {
    CHECK(all_water(with_water({water(box(29, 47, 33, 50))})) ==
          Approx(km2(box(30, 48, 32, 49))).epsilon(1e-6));
    CHECK(all_water(with_water({water(box(30, 48, 31, 49))})) ==
          Approx(km2(box(30, 48, 31, 49))).epsilon(1e-6));
}

TEST_CASE("what the land layer leaves open is water, a hair along its coast is not") {
    // The coast runs along 48.2° N; the neighbour meets the country on 30.5° E.
    const Case made =
        with_land({{{}, "XX", box(29, 48.2, 30.5, 50)}, {{}, "YY", box(30.5, 48.2, 33, 50)}});
    CHECK(made.control.water == WaterSource::outside_land);
    CHECK(all_water(made) == Approx(km2(box(30, 48, 32, 48.2))).epsilon(1e-6));
    // The oblasts end at the coast, which this file writes half a metre farther north.
    CHECK(all_water(with_land({{{}, "XX", box(29, 48.000005, 33, 50)}})) == 0);
}

TEST_CASE("a land layer without the country of the study area does not drown it") {
    const Case made = with_land({{{}, "XX", box(20, 47, 25, 50)}});
    CHECK(made.control.water == WaterSource::none);
    CHECK(all_water(made) == 0);
    CHECK(find(made.control.diagnostics, "water-unknown"));
}

TEST_CASE("a water file without water here, or with more of it than land, is warned of") {
    CHECK_FALSE(find(with_water({water(box(30, 48, 30.5, 49))}).control.diagnostics, "water-most"));
    const Case most = with_water({water(box(29, 47, 31.5, 50))});
    CHECK(find(most.control.diagnostics, "water-most"));
    CHECK(most.control.water == WaterSource::file);
    const Case none = with_water({water(box(10, 47, 11, 50))});
    CHECK(find(none.control.diagnostics, "water-none"));
    CHECK(all_water(none) == 0);
}

TEST_CASE("water of depth bands agrees with a grid of points") {
    Case made = with_water({water(crooked_bay())});
    const ProposalResult result =
        made.compute({to_depth(Side::a, {10, 25}), to_depth(Side::b, {15})});
    const GeoRegion bay = crooked_bay();
    double zones = 0, by_points = 0;
    for (const WithdrawalZone& zone : result.zones)
        zones += in_km2(zone.water);
    const double step = 0.002;
    for (double y = 48 + step / 2; y < 49; y += step) {
        const double cell = km2(box(31, y - step / 2, 31 + step, y + step / 2));
        for (double x = 30 + step / 2; x < 32; x += step) {
            const GeoPoint at = GeoPoint::degrees(x, y);
            if (!contains(bay.polygons[0], at))
                continue;
            const MapPoint p = made.projector.forward(at);
            for (const WithdrawalZone& zone : result.zones)
                by_points += holds(zone.ground, p) ? cell : 0;
        }
    }
    CHECK(zones > 100);
    CHECK(zones == Approx(by_points).epsilon(0.005));
    CHECK(in_km2(result.totals.water[0] + result.totals.water[1]) == Approx(zones));
}

TEST_CASE("water in ground that an earlier provision has is the earlier one's") {
    Case made = with_water({water(box(30.4, 47, 30.6, 50))});
    const ProposalResult result = made.compute(
        {drawn(Side::a, box(30.2, 48.2, 30.5, 48.6)), drawn(Side::a, box(30.3, 48.2, 30.8, 48.6))});
    REQUIRE(result.zones.size() == 2);
    CHECK(in_km2(result.zones[0].water) == Approx(km2(box(30.4, 48.2, 30.5, 48.6))).epsilon(1e-5));
    CHECK(in_km2(result.zones[1].water) == Approx(km2(box(30.5, 48.2, 30.6, 48.6))).epsilon(1e-5));
}

TEST_CASE("figures of water that do not add up are not shown") {
    Case made = with_water({water(box(30.4, 47, 30.6, 50))});
    const ProposalResult sound = made.compute({drawn(Side::a, box(30.2, 48.2, 30.6, 48.6))});
    REQUIRE(check_water(made.control, sound));
    ProposalResult more = sound;
    more.zones[0].water = more.zones[0].area * 1.01;
    CHECK_FALSE(check_water(made.control, more));
    ProposalResult less = sound;
    less.zones[0].water = SquareMetres(-1);
    CHECK_FALSE(check_water(made.control, less));
    ProposalResult total = sound;
    total.totals.water[0] += square_kilometres(1);
    CHECK_FALSE(check_water(made.control, total));
    made.control.oblasts[0].water_area[0] = SquareMetres(0);
    CHECK_FALSE(check_water(made.control, sound));
}
