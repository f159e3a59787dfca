// Files disagree along coast and international boundary; elsewhere the study area's edge is only
// its limit.
#include "support/invariants.h"
#include "support/oblast_pair.h"
#include "support/study_area.h"

using namespace delimit;
using namespace delimit::test;

namespace {

const Oblast oblast_of_test = oblast("UA-01", box(30, 48, 32, 49));
const GeoRegion this_side = box(28, 48, 34, 51), beyond = box(28, 45, 34, 48),
                both_sides_of_it = box(28, 45, 34, 51);

/// b controls the west up to 31°; along the southern edge, from 30.5° on, its polygon stops short
/// by
/// up to 1.1 km.
Case with_spike(const std::vector<Land>& land) {
    return Case({oblast_of_test},
                controlled_by_b(
                    {area({{29, 47}, {30.5, 47.99}, {30.5, 48}, {31, 48.01}, {31, 50}, {29, 50}})}),
                {}, land);
}
/// The same all the way from 30.2° to 30.8°, 1 km wide: a sliver that hangs on no main area.
Case with_sliver(const std::vector<Land>& land) {
    return Case({oblast_of_test},
                controlled_by_b({area({{29, 47},
                                       {30.2, 47},
                                       {30.2, 48.009},
                                       {30.8, 48.009},
                                       {30.8, 47},
                                       {31, 47},
                                       {31, 50},
                                       {29, 50}})}),
                {}, land);
}
bool listed(const Case& made, const char* what) {
    return find(made.control.diagnostics, what) != nullptr;
}

} // namespace

TEST_CASE("without land every edge of a study area may be coast or state border") {
    for (const std::vector<Land>& land :
         {std::vector<Land>{}, {{{}, "XX", {}}}, {{{}, "XX", box(10, 45, 12, 48)}}}) {
        CHECK(listed(with_spike(land), "strip"));
        CHECK(listed(with_sliver(land), "strip"));
    }
}

TEST_CASE("along coast and state border lie strips and tongues that are no front") {
    for (const std::vector<Land>& land : {
             std::vector<Land>{{{}, "XX", this_side}},    // a coast
             {{{}, "XX", this_side}, {{}, "YY", beyond}}, // an international boundary
             {{{}, "", this_side}, {{}, "", beyond}},     // of countries without a code
             {{{}, "XX", box(28, 47.97, 34, 51)}},        // files 3 km apart on the coast
             {{{}, "XX", box(28, 48.03, 34, 51)}},        // and the other way
             {{{}, "YY", beyond}, {{}, "XX", box(29.9, 48, 32, 49)}}, // no more than the study area
         }) {
        const Case spike = with_spike(land), sliver = with_sliver(land);
        CHECK(listed(spike, "strip"));
        CHECK(listed(sliver, "strip"));
        CHECK(spike.controlled(Side::b) == Approx(km2(box(30, 48, 31, 49))).epsilon(1e-4));
        CHECK(sliver.controlled(Side::b) == Approx(km2(box(30, 48, 31, 49))).epsilon(1e-4));
    }
}

TEST_CASE(
    "where one country goes on beyond the study area, ground along its edge is held as drawn") {
    for (const std::vector<Land>& land : {
             std::vector<Land>{{{}, "XX", both_sides_of_it}},
             {{{}, "XX", this_side}, {{}, "XX", beyond}}, // in two features
         }) {
        const Case spike = with_spike(land), sliver = with_sliver(land);
        check_invariants(spike.control);
        check_invariants(sliver.control);
        CHECK_FALSE(listed(spike, "strip"));
        CHECK_FALSE(listed(sliver, "strip"));
        const double rest = km2(box(31, 48, 32, 49));
        CHECK(spike.controlled(Side::a) ==
              Approx(rest + km2(area({{30.5, 48}, {31, 48}, {31, 48.01}}))).epsilon(1e-4));
        CHECK(sliver.controlled(Side::a) ==
              Approx(rest + km2(box(30.2, 48, 30.8, 48.009))).epsilon(1e-4));
    }
}

TEST_CASE(
    "a seam of the map is closed also where it leads out of the study area into the same country") {
    // 200 m wide, from edge to edge.
    const ControlMap control_map =
        controlled_by_b({box(29, 47, 30.5, 50), box(30.5027, 47, 31, 50)});
    Case made({oblast_of_test}, control_map, {}, {{{}, "XX", both_sides_of_it}});
    check_invariants(made.control);
    CHECK(listed(made, "seam"));
    CHECK(made.controlled(Side::b) == Approx(km2(box(30, 48, 31, 49))).epsilon(1e-4));
}

TEST_CASE("a polygon that reaches in by a strip is foreign only across coast or state border") {
    const ControlMap control_map =
        controlled_by_b({box(31.5, 47, 33, 50), box(28, 45, 31.5, 48.02)});
    const double east = km2(box(31.5, 48, 32, 49));
    Case foreign({oblast_of_test}, control_map, {}, {{{}, "XX", this_side}, {{}, "YY", beyond}});
    CHECK(listed(foreign, "foreign"));
    CHECK(foreign.controlled(Side::b) == Approx(east).epsilon(1e-3));
    Case own({oblast_of_test}, control_map, {}, {{{}, "XX", both_sides_of_it}});
    check_invariants(own.control);
    CHECK_FALSE(listed(own, "foreign"));
    CHECK(own.controlled(Side::b) == Approx(east + km2(box(30, 48, 31.5, 48.02))).epsilon(1e-3));
}

TEST_CASE("both shores of a strait in the study area are coast, though they are one country's") {
    // 2 km of water.
    const std::vector<Oblast> shores{oblast("N", box(30, 48, 32, 49)),
                                     oblast("S", box(30, 47, 32, 47.98))};
    Case made(shores,
              controlled_by_b({area({{29, 46},
                                     {29, 50},
                                     {31, 50},
                                     {31, 48.01},
                                     {30.5, 48},
                                     {30.5, 47.99},
                                     {31, 47.98},
                                     {31, 46}})}),
              {}, {{{}, "XX", both_sides_of_it}});
    check_invariants(made.control);
    CHECK(listed(made, "strip"));
}
