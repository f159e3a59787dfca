#include "delimit/analysis/control.h"

#include "delimit/geo/geodesic.h"
#include "support/invariants.h"
#include "support/oblast_pair.h"

// Projected edges are right to 0.1 m, and differ by that where they are cut: 1e-6 of areas here.
using namespace delimit;
using namespace delimit::test;

TEST_CASE("a front far from the oblasts is an error") {
    CHECK(error_of(pair(), controlled_by_b({box(10, 10, 11, 11)})).code == ErrorCode::no_match);
    CHECK(error_of(pair(), controlled_by_b({})).code == ErrorCode::no_match);
    // Latitude and longitude swapped.
    CHECK(error_of(pair(), controlled_by_b({box(48, 31, 49, 32)})).code == ErrorCode::no_match);
}

TEST_CASE("ground held wholly by one party has no line of contact") {
    Case all(pair(), controlled_by_b({box(29, 47, 33, 50)}));
    CHECK(all.control.line.parts.empty());
    CHECK(all.control.line.length == Metres(0));
    CHECK(all.controlled(Side::a) == 0);
    CHECK(all.controlled(Side::b) == Approx(km2(box(30, 48, 32, 49))).epsilon(1e-6));
    check_invariants(all.control);
    CHECK(all.compute({to_depth(Side::a, {10}), to_depth(Side::b, {10})}).zones.empty());
}

TEST_CASE("a polygon that is exactly one oblast makes their border the line") {
    Case one(pair(), controlled_by_b({box(31, 48, 32, 49)}));
    check_invariants(one.control);
    CHECK(one.control.oblasts[0].area_of_control[1] == SquareMetres(0));
    CHECK(one.control.oblasts[1].area_of_control[0] == SquareMetres(0));
    CHECK(one.control.oblasts[1].controlled[0].empty());
    REQUIRE(one.control.line.parts.size() == 1);
    const double border = geodesic_length(line({{31, 48}, {31, 49}})).count();
    CHECK(one.control.line.length.count() == Approx(border).epsilon(1e-6));
    // a is in the west: the line runs north.
    CHECK(one.control.line.parts[0].front().y() < one.control.line.parts[0].back().y());
}

TEST_CASE("a line across several oblasts has one part and splits each") {
    Case split(pair(), controlled_by_b({box(29, 47, 33, 48.4)}));
    check_invariants(split.control);
    CHECK(split.control.line.parts.size() == 1);
    CHECK(split.controlled(Side::b) == Approx(km2(box(30, 48, 32, 48.4))).epsilon(1e-6));
    CHECK(in_km2(split.control.oblasts[0].area) == Approx(km2(box(30, 48, 31, 49))).epsilon(1e-6));
    CHECK(split.control.diagnostics.empty());
}

TEST_CASE("an enclave has a closed line, whichever way its ring is drawn") {
    GeoRegion enclave = box(30.4, 48.3, 30.8, 48.7);
    for (bool reversed : {false, true}) {
        if (reversed)
            std::reverse(enclave.polygons[0].outer.begin(), enclave.polygons[0].outer.end());
        Case closed(pair(), controlled_by_b({enclave}));
        check_invariants(closed.control);
        REQUIRE(closed.control.line.parts.size() == 1);
        CHECK(closed.control.line.parts[0].front() == closed.control.line.parts[0].back());
        CHECK(closed.controlled(Side::b) == Approx(km2(enclave)).epsilon(1e-6));
    }
}

TEST_CASE("a hole in held ground is a pocket of the other party") {
    GeoRegion ground = box(30.2, 48.2, 30.9, 48.8);
    ground.polygons[0].holes.push_back(box(30.4, 48.4, 30.6, 48.6).polygons[0].outer);
    Case pocket(pair(), controlled_by_b({ground}));
    check_invariants(pocket.control);
    CHECK(pocket.control.line.parts.size() == 2);
    CHECK(
        pocket.controlled(Side::b) ==
        Approx(km2(box(30.2, 48.2, 30.9, 48.8)) - km2(box(30.4, 48.4, 30.6, 48.6))).epsilon(1e-6));
}
