#include "analysis/check_division.h"

#include "delimit/geo/geodesic.h"
#include "support/invariants.h"
#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

namespace {

const std::vector<Oblast> land_unit{oblast("XX-01", box(100, 48, 102, 49))};

ControlMap controlled(const std::vector<std::pair<ControlClass, GeoRegion>>& areas) {
    ControlPolygons polygons;
    for (const auto& [control, ground] : areas)
        polygons.areas.push_back({control, ground});
    return control_map(std::move(polygons));
}

constexpr auto a = ControlClass::controlled_by_a, b = ControlClass::controlled_by_b,
               grey = ControlClass::undetermined;

} // namespace

TEST_CASE("an oblast whose ground went to its neighbour does not add up") {
    const std::vector<Oblast> units = pair();
    Case made(units, controlled({{b, box(31.5, 47, 33, 50)}}));
    std::vector<Region> regions;
    for (const Oblast& unit : units)
        regions.push_back(made.projector.project(unit.ground));
    CHECK(check_division(made.control, regions, {}));
    // All of the first is the second's, in its figures as well.
    DividedOblast &first = made.control.oblasts[0], &second = made.control.oblasts[1];
    auto& whole = second.controlled[0].polygons;
    whole.insert(whole.end(), first.controlled[0].polygons.begin(),
                 first.controlled[0].polygons.end());
    first.ground = first.controlled[0] = {};
    const auto checked = check_division(made.control, regions, {});
    REQUIRE_FALSE(checked);
    CHECK(checked.error().message.en.find("do not add up") != std::string::npos);
    // What overlaps is expected to be the other's.
    CHECK_FALSE(check_division(made.control, regions, {{1, 0, regions[0].polygons[0]}}));
    second.controlled[0] = made.projector.project(box(31, 48, 31.5, 49));
    CHECK(check_division(made.control, regions, {{1, 0, regions[0].polygons[0]}}));
}

TEST_CASE("a pocket on the border that the map shows outright is kept, and warned of") {
    // 2 km deep, 7 km long, on a's border of 250 km.
    Case made(land_unit,
              controlled({{b, box(101.5, 47, 103, 50)}, {b, box(100.5, 47.995, 100.6, 48.018)}}));
    check_invariants(made.control);
    CHECK(made.control.line.parts.size() == 2);
    const Diagnostic* warned = find(made.control.diagnostics, "line-along-border");
    REQUIRE(warned);
    CHECK(in_km2(*warned->moved) == Approx(km2(box(100.5, 48, 100.6, 48.018))).epsilon(0.01));
}

TEST_CASE("units that overlap are counted once, in either order, and said") {
    std::vector<Oblast> units{oblast("XX-01", box(100, 48, 101.2, 49)),
                              oblast("XX-02", box(101, 48, 102, 49))};
    const ControlMap south = controlled({{b, box(99, 47, 103, 48.5)}});
    for (const bool reversed : {false, true}) {
        if (reversed)
            std::reverse(units.begin(), units.end());
        Case made(units, south);
        const auto& first = made.control.oblasts[reversed ? 1 : 0];
        CHECK(in_km2(first.area_of_control[1]) == Approx(4954.67).margin(0.1));
        CHECK(made.controlled(Side::a) == Approx(8177.68).margin(0.1));
        CHECK(made.controlled(Side::b) == Approx(8257.78).margin(0.1));
        const Diagnostic* found = find(made.control.diagnostics, "overlap");
        REQUIRE(found);
        CHECK(found->message.en.find("XX-01 and XX-02") != std::string::npos);
        CHECK(in_km2(*found->moved) == Approx(1643.5).margin(0.2));
    }
    units.push_back(units.front());
    Case twice(units, south);
    CHECK(twice.controlled(Side::a) == Approx(8177.68).margin(0.1));
    CHECK(twice.controlled(Side::b) == Approx(8257.78).margin(0.1));
}
