// One state of control gives one line and one set of figures, in whatever form it is given
// (docs/adr/0012). The expected values are from pyproj's Geod and shapely.
#include "delimit/geo/geodesic.h"
#include "support/invariants.h"
#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

namespace {

const std::vector<Oblast> land_unit{oblast("XX-01", box(100, 48, 102, 49))};

/// b's area in a file of its own: 500 m short of the eastern border, beyond it elsewhere.
const GeoRegion of_b = area({{101, 47.9}, {101.995, 48.005}, {101.995, 48.995}, {101, 49.1}});

/// The rest of the unit.
GeoRegion of_a() {
    GeoRegion ground = box(100, 48, 101, 49);
    ground.polygons.push_back(area({{102, 49},
                                    {102, 48},
                                    {101.94761904761903, 48},
                                    {101.995, 48.005},
                                    {101.995, 48.995},
                                    {101.94761904761903, 49}})
                                  .polygons[0]);
    return ground;
}

const GeoRegion b_within = area({{101, 48},
                                 {101, 49},
                                 {101.94761904761903, 49},
                                 {101.995, 48.995},
                                 {101.995, 48.005},
                                 {101.94761904761903, 48}});

ControlMap controlled(const std::vector<std::pair<ControlClass, GeoRegion>>& areas) {
    ControlPolygons polygons;
    for (const auto& [control, ground] : areas)
        polygons.areas.push_back({control, ground});
    return control_map(std::move(polygons));
}

constexpr auto a = ControlClass::controlled_by_a, b = ControlClass::controlled_by_b,
               grey = ControlClass::undetermined;

double undetermined(const Control& control) {
    double sum = 0;
    for (const DividedOblast& oblast : control.oblasts)
        sum += in_km2(oblast.undetermined_area);
    return sum;
}

/// Parts of the unit on either side of a gap around 101° E, short of its edges by `inset` degrees.
ControlMap with_gap(double half_gap, double inset) {
    return controlled({{a, box(100 + inset, 48 + inset, 101 - half_gap, 49 - inset)},
                       {b, box(101 + half_gap, 48 + inset, 102 - inset, 49 - inset)}});
}

} // namespace

TEST_CASE("the same truth as b's area, a's, both and lines gives the same figures") {
    const std::vector<std::pair<const char*, ControlMap>> forms{
        {"b", controlled({{b, of_b}})},
        {"b cut to the unit", controlled({{b, b_within}})},
        {"a", controlled({{a, of_a()}})},
        {"both", controlled({{a, of_a()}, {b, b_within}})},
        {"both, b beyond the border", controlled({{b, of_b}, {a, of_a()}})},
        {"line", control_map(ContactLines{{{of_b.polygons[0].outer, Side::b}}, {}})},
        {"line with seeds",
         control_map(ContactLines{{{of_b.polygons[0].outer, std::nullopt}},
                                  {{GeoPoint::degrees(100.5, 48.5), Side::a},
                                   {GeoPoint::degrees(101.5, 48.5), Side::b}}})}};
    for (const auto& [name, form] : forms) {
        INFO(name);
        Case made(land_unit, form);
        check_invariants(made.control, 1e-6);
        CHECK(made.control.line.parts.size() == 1);
        CHECK(in_km(made.control.line.length) == Approx(111.2).margin(0.1));
        CHECK(made.controlled(Side::b) == Approx(8217.73).margin(0.1));
        const auto result = made.compute({to_depth(Side::a, {10}), to_depth(Side::b, {10})});
        CHECK(in_km2(result.totals.withdrawal[0]) == Approx(1112.0).margin(0.5));
        CHECK(in_km2(result.totals.withdrawal[1]) == Approx(1112.0).margin(0.5));
        CHECK(find(made.control.diagnostics, "strip"));
    }
}

TEST_CASE("ground between two parties is undetermined, however narrow, and whatever the inset") {
    for (const double inset : {0.0, 0.0001, 0.004})
        for (const double half_gap : {0.0005, 0.0068, 0.033, 0.041}) {
            INFO("inset " << inset << ", half the gap " << half_gap);
            Case made(land_unit, with_gap(half_gap, inset));
            check_invariants(made.control);
            const double gap = km2(box(101 - half_gap, 48, 101 + half_gap, 49));
            CHECK(undetermined(made.control) == Approx(gap).epsilon(0.01));
            CHECK(in_km(made.control.line.length) == Approx(111.2).margin(0.3));
            const Diagnostic* listed = find(made.control.diagnostics, "open-ground");
            REQUIRE(listed);
            CHECK(in_km2(*listed->moved) == Approx(gap).epsilon(0.01));
        }
}

TEST_CASE("a front across a narrow peninsula is no part of the frame that an inset leaves") {
    // 7.4 km wide, a's from 102.2° E; b's area is 300 m short of the edge all along it.
    const std::vector<Oblast> unit{oblast("XX-01", area({{100, 48},
                                                         {102, 48},
                                                         {102, 48.45},
                                                         {102.4, 48.45},
                                                         {102.4, 48.5165},
                                                         {102, 48.5165},
                                                         {102, 49},
                                                         {100, 49}}))};
    const GeoRegion of_b = area({{100.004, 48.0027},
                                 {101.996, 48.0027},
                                 {101.996, 48.4527},
                                 {102.2, 48.4527},
                                 {102.2, 48.5138},
                                 {101.996, 48.5138},
                                 {101.996, 48.9973},
                                 {100.004, 48.9973}});
    Case made(unit, controlled({{b, of_b}}));
    check_invariants(made.control);
    CHECK(in_km(made.control.line.length) == Approx(7.4).margin(0.05));
    CHECK(made.controlled(Side::a) ==
          Approx(km2(box(102.2, 48.45, 102.4, 48.5165))).epsilon(0.001));
    const auto result = made.compute({to_depth(Side::b, {10})});
    CHECK(in_km2(result.totals.withdrawal[1]) == Approx(74).margin(0.5));
}

TEST_CASE("a gap that is drawn as a grey zone gives what one that is left open gives") {
    const double inset = 0.0001;
    Case made(land_unit, controlled({{a, box(100 + inset, 48 + inset, 100.98, 49 - inset)},
                                     {grey, box(100.98, 48, 101.02, 49)},
                                     {b, box(101.02, 48 + inset, 102 - inset, 49 - inset)}}));
    check_invariants(made.control);
    CHECK(undetermined(made.control) == Approx(km2(box(100.98, 48, 101.02, 49))).epsilon(0.01));
    CHECK(in_km(made.control.line.length) == Approx(111.2).margin(0.3));
}

TEST_CASE("islands off the areas of the one party that a map shows stay with the other") {
    auto oblasts = land_unit;
    oblasts.push_back(oblast("XX-02", box(102, 48, 103, 49)));
    oblasts[0].ground.polygons.push_back(box(101.0, 49.02, 101.02, 49.04).polygons[0]);
    // The map of b is drawn to the units' own border, as XX-02 is; the island is XX-01's.
    Case made(oblasts, controlled({{b, box(102, 48, 103, 49)}}));
    check_invariants(made.control);
    CHECK(made.controlled(Side::b) == Approx(km2(box(102, 48, 103, 49))).epsilon(1e-6));
    CHECK(find(made.control.diagnostics, "island") == nullptr);
}

TEST_CASE("the edge of a study area within a country is no front where areas stop short of it") {
    const std::vector<Land> land{{{}, "XX", box(20, 40, 60, 60)}};
    const std::vector<Oblast> units{oblast("W", box(36, 48, 37, 49)),
                                    oblast("E", box(37, 48, 38, 49))};
    for (const double inset : {8.9928057555e-5, 1.79856115108e-3}) {
        const double wide = inset * 1.5093; // as many metres of longitude
        const Case inside(units, controlled_by_b({box(36 + wide, 48 + inset, 38 - wide, 48.5)}), {},
                          land);
        INFO(inset);
        check_invariants(inside.control);
        // 2° of the parallel 48.5° N
        CHECK(in_km(inside.control.line.length) == Approx(147.8).margin(1));
    }
}

TEST_CASE("a party's areas that were shrunk each by itself are one ground") {
    for (const double inset : {0.001, 0.004, 0.01}) {
        const double wide = inset * 1.509; // as many metres of longitude at 48.5° N
        const Case two(land_unit,
                       controlled_by_b({box(101, 48 + inset, 101.5 - wide, 49 - inset),
                                        box(101.5 + wide, 48 + inset, 102 - wide, 49 - inset)}));
        INFO(inset);
        check_invariants(two.control);
        CHECK(in_km(two.control.line.length) == Approx(111.2).margin(3));
        // Between them, so that the gap does not reach the edge.
        GeoRegion ring = box(101, 48 + inset, 102 - wide, 49 - inset);
        ring.polygons[0].holes.push_back(
            box(101.5 - wide, 48.2, 101.5 + wide, 48.8).polygons[0].outer);
        const Case closed(land_unit, controlled_by_b({ring}));
        check_invariants(closed.control);
        CHECK(in_km(closed.control.line.length) == Approx(111.2).margin(3));
    }
}

TEST_CASE("a sliver that one file leaves to a party is one whether areas meet or were shrunk") {
    const std::vector<Land> land{{{}, "XX", box(99, 48, 102, 49)}};
    for (const double inset : {0.0, 0.0002, 0.001}) {
        const double wide = inset * 1.509;
        const auto shrunk = [&](double west, double east) {
            return box(west + wide, 48 + inset, east - wide, 49 - inset);
        };
        const Case both(
            land_unit,
            controlled({{a, shrunk(100, 101)}, {b, shrunk(101, 101.98)}, {a, shrunk(101.98, 102)}}),
            {}, land);
        INFO(inset);
        check_invariants(both.control);
        CHECK(in_km(both.control.line.length) == Approx(111.2).margin(1));
    }
}

TEST_CASE("a bay is nobody's front, whether a map leaves it open, gives it away or was cut there") {
    const std::vector<Land> land{{{}, "XX", box(99, 48, 101.9, 49)}};
    const auto line_of = [&](const std::vector<std::pair<ControlClass, GeoRegion>>& areas) {
        const Case bay(land_unit, controlled(areas), {}, land);
        check_invariants(bay.control);
        return in_km(bay.control.line.length);
    };
    const GeoRegion bay = box(101.9, 48, 102, 49);
    CHECK(line_of({{b, box(101, 47, 101.9, 50)}}) == Approx(111.2).margin(0.5));
    GeoRegion of_a = box(100, 48, 101, 49);
    of_a.polygons.push_back(bay.polygons[0]);
    CHECK(line_of({{a, of_a}}) == Approx(111.2).margin(0.5));
    // Cut to the unit: what does not reach its edge still does not.
    const GeoRegion cut = area({{101, 48},
                                {101.3, 48},
                                {101.3, 48.005},
                                {101.6, 48.005},
                                {101.6, 48},
                                {101.9, 48},
                                {101.9, 49},
                                {101.6, 49},
                                {101.6, 48.995},
                                {101.3, 48.995},
                                {101.3, 49},
                                {101, 49}});
    CHECK(line_of({{b, cut}}) == Approx(111.2).margin(0.5));
}

TEST_CASE("a study area across 180 degrees has the figures it has anywhere else") {
    const auto at = [](double east) {
        const auto turned = [&](double longitude) {
            return longitude + east > 180 ? longitude + east - 360 : longitude + east;
        };
        std::vector<Oblast> units{
            oblast("W", box(turned(-1), -17, east == 180 ? 180 : turned(0), -16)),
            oblast("E", box(east == 180 ? -180 : turned(0), -17, turned(1), -16))};
        GeoRegion south = box(turned(-1.5), -17.5, east == 180 ? 180 : turned(0), -16.5);
        south.polygons.push_back(
            box(east == 180 ? -180 : turned(0), -17.5, turned(1.5), -16.5).polygons[0]);
        std::vector<const GeoRegion*> grounds;
        for (const Oblast& unit : units)
            grounds.push_back(&unit.ground);
        const Projector projector(Projection::for_box(box_on_circle(grounds)));
        Workbench bench;
        auto control = divide_study_area(bench, projector, units, controlled({{b, south}}), {}, {});
        REQUIRE(control);
        return *std::move(control);
    };
    const Control here = at(30), there = at(180);
    CHECK(in_km(there.line.length) == Approx(in_km(here.line.length)).epsilon(1e-9));
    CHECK(in_km(there.line.length) == Approx(213.5).margin(0.1));
    for (std::size_t i = 0; i < 2; ++i)
        for (const Side side : both_sides)
            CHECK(in_km2(there.oblasts[i].area_of_control[index(side)]) ==
                  Approx(in_km2(here.oblasts[i].area_of_control[index(side)])).epsilon(1e-9));
}
