#include "delimit/analysis/control.h"

#include "support/invariants.h"
#include "support/oblast_pair.h"

// Projected edges are right to 0.1 m, and differ by that where they are cut: 1e-6 of areas here.
using namespace delimit;
using namespace delimit::test;

TEST_CASE("strips beside ground of either party of two go each to its own neighbour") {
    // Both polygons stop 1.5 km short of the study area's edge all around.
    Case framed(pair(),
                both_parties(box(30.02, 48.013, 31, 48.987), box(31, 48.013, 31.98, 48.987)));
    check_invariants(framed.control);
    const double length = in_km(framed.control.line.length);
    CHECK(length == Approx(111.2).margin(5)); // and not the frame, some 180 km
}

TEST_CASE("a narrow neck of ground on an inner border is no strip, though neighbours differ") {
    std::vector<Oblast> oblasts{
        oblast("N", box(30, 48.5, 32, 49)),
        oblast("S", area({{30, 48}, {32, 48}, {32, 48.5}, {31.1, 48.5}, {30, 48.5}}))};
    // a keeps all of N and 3 km of S along their border.
    Case neck(oblasts, controlled_by_b({box(29, 47, 33, 48.473)}));
    CHECK(neck.control.oblasts[1].area_of_control[0] > square_kilometres(400));
}
