#include "delimit/analysis/control.h"

#include "support/invariants.h"
#include "support/oblast_pair.h"

// Projected edges are right to 0.1 m, and differ by that where they are cut: 1e-6 of areas here.
using namespace delimit;
using namespace delimit::test;

TEST_CASE("strips along the edge of the study area go to their neighbour, listed with their area") {
    // b's polygon covers the east but stops 1–2 km short of the edge, crossing it in places.
    const GeoRegion ground = area({{31, 47.5},
                                   {31.2, 47.5},
                                   {31.3, 48.01},
                                   {31.8, 48.01},
                                   {31.9, 47.9},
                                   {32.1, 48.05},
                                   {31.98, 48.2},
                                   {31.985, 48.8},
                                   {32.1, 48.9},
                                   {32.1, 49.1},
                                   {31, 49.1}});
    Case slivers(pair(), controlled_by_b({ground}));
    check_invariants(slivers.control);
    CHECK(slivers.control.line.parts.size() == 1);
    CHECK(slivers.controlled(Side::b) == Approx(km2(box(31, 48, 32, 49))).epsilon(1e-6));
    CHECK(slivers.controlled(Side::a) == Approx(km2(box(30, 48, 31, 49))).epsilon(1e-6));
    const Diagnostic* listed = find(slivers.control.diagnostics, "strip");
    REQUIRE(listed);
    CHECK(listed->severity == Severity::repair);
    REQUIRE(listed->moved);
    CHECK(in_km2(*listed->moved) > 50);
    // Controlled + taken in = the plain difference.
    CHECK(slivers.control.oblasts[1].taken_in[1].count() ==
          Approx(listed->moved->count()).epsilon(1e-6));
    CHECK(slivers.control.oblasts[1].taken_in[0] == SquareMetres(0));
}

TEST_CASE("a real pocket on the edge of the study area is kept") {
    // 10 km wide: more than a disagreement of files.
    GeoRegion ground = area({{31, 47.5},
                             {31.4, 47.5},
                             {31.4, 48.1},
                             {31.6, 48.1},
                             {31.6, 47.5},
                             {32.5, 47.5},
                             {32.5, 49.5},
                             {31, 49.5}});
    Case pocket(pair(), controlled_by_b({ground}));
    check_invariants(pocket.control);
    CHECK(pocket.control.line.parts.size() == 2);
    CHECK(pocket.controlled(Side::a) ==
          Approx(km2(box(30, 48, 31, 49)) + km2(box(31.4, 48, 31.6, 48.1))).epsilon(1e-6));
    CHECK(find(pocket.control.diagnostics, "strip") == nullptr);
}

TEST_CASE("a narrow pocket inside the study area, away from its edge, is no strip") {
    // 1.5 km wide, 30 km long, on the border between the oblasts: not on an international boundary.
    GeoRegion ground = box(30.2, 47, 33, 50);
    ground.polygons[0].holes.push_back(box(31, 48.3, 31.02, 48.6).polygons[0].outer);
    Case pocket(pair(), controlled_by_b({ground}));
    check_invariants(pocket.control);
    CHECK(pocket.control.line.parts.size() == 2);
    CHECK(pocket.control.oblasts[1].area_of_control[0] > square_kilometres(40));
}

TEST_CASE("parts and pockets under the noise limit are listed, and kept if the user says so") {
    const GeoRegion speck = box(30.4, 48.4, 30.402, 48.402); // 0.033 km²
    GeoRegion ground = box(31, 47, 33, 50);
    ground.polygons[0].holes.push_back(box(31.4, 48.4, 31.402, 48.402).polygons[0].outer);
    Case noisy(pair(), controlled_by_b({ground, speck}));
    check_invariants(noisy.control);
    CHECK(noisy.control.line.parts.size() == 1);
    const Diagnostic* listed = find(noisy.control.diagnostics, "noise");
    REQUIRE(listed);
    CHECK(in_km2(*listed->moved) ==
          Approx(km2(speck) + km2(box(31.4, 48.4, 31.402, 48.402))).epsilon(1e-6));
    ControlOptions exact;
    exact.minimum_area = SquareMetres(0);
    exact.seam_half_width = Metres(0);
    Case kept(pair(), controlled_by_b({ground, speck}), exact);
    CHECK(kept.control.line.parts.size() == 3);
    check_invariants(kept.control);
}

TEST_CASE("seams between a map's own polygons are closed") {
    Case seam(pair(),
              controlled_by_b({box(30.2, 48.2, 30.5, 48.8), box(30.501, 48.2, 30.8, 48.8),
                               box(30.3, 48.1, 30.7, 48.2001), box(30.3, 48.7999, 30.7, 48.85)}));
    check_invariants(seam.control);
    CHECK(seam.control.line.parts.size() == 1);
    const Diagnostic* listed = find(seam.control.diagnostics, "seam");
    REQUIRE(listed);
    CHECK(in_km2(*listed->moved) == Approx(km2(box(30.5, 48.2001, 30.501, 48.7999))).epsilon(1e-3));
}

TEST_CASE("islands go to the party nearest to them") {
    auto oblasts = pair();
    oblasts[1].ground.polygons.push_back(box(32.02, 48.4, 32.04, 48.42).polygons[0]); // beside b
    oblasts[0].ground.polygons.push_back(box(29.95, 48.4, 29.97, 48.42).polygons[0]); // beside a
    Case islands(oblasts, controlled_by_b({box(31, 47, 32.01, 50)}));
    check_invariants(islands.control);
    CHECK(islands.controlled(Side::b) ==
          Approx(km2(box(31, 48, 32, 49)) + km2(box(32.02, 48.4, 32.04, 48.42))).epsilon(1e-8));
    const Diagnostic* listed = find(islands.control.diagnostics, "island");
    REQUIRE(listed);
    CHECK(in_km2(*listed->moved) == Approx(km2(box(32.02, 48.4, 32.04, 48.42))).epsilon(1e-6));
}
