#include "delimit/analysis/control.h"

#include "support/invariants.h"
#include "support/loading.h"
#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

namespace {

constexpr double ten_metres = 0.00009; // of latitude, degrees

/// b's ground east of 31° E, in two areas that leave `gap` between them at 48.5° N.
ControlMap two_areas(double gap, std::optional<ControlClass> rest = std::nullopt) {
    return control_map(
        ControlPolygons{{{ControlClass::controlled_by_b, box(31, 47, 33, 48.5 - gap / 2)},
                         {ControlClass::controlled_by_b, box(31, 48.5 + gap / 2, 33, 50)}},
                        rest});
}

double km_of_line(const Case& made) {
    check_invariants(made.control);
    return in_km(made.control.line.length);
}

} // namespace

TEST_CASE("areas of one party that touch have no seam") {
    const Case whole(pair(), controlled_by_b({box(31, 47, 33, 50)}));
    const Case touching(pair(), two_areas(0));
    CHECK(km_of_line(touching) == Approx(km_of_line(whole)).margin(1e-6));
    CHECK_FALSE(has_code(touching.control.diagnostics, "seam"));
}

TEST_CASE("the line of contact does not run into the gap that two areas leave") {
    const Case whole(pair(), controlled_by_b({box(31, 47, 33, 50)}));
    for (const double gap : {0.01 * ten_metres, ten_metres, 2 * ten_metres, 15 * ten_metres}) {
        INFO("gap of " << gap << "°");
        const Case apart(pair(), two_areas(gap));
        CHECK(km_of_line(apart) == Approx(km_of_line(whole)).margin(0.3));
        CHECK(apart.controlled(Side::b) == Approx(whole.controlled(Side::b)).margin(0.05));
        const Case reported(pair(), two_areas(gap, ControlClass::undetermined));
        CHECK(reported.controlled(Side::b) == Approx(whole.controlled(Side::b)).margin(0.05));
    }
}

TEST_CASE("a gap closed by a cut is reported as a seam") {
    ControlMap two = two_areas(2 * ten_metres);
    std::get<ControlPolygons>(two.form).areas.push_back(
        {ControlClass::controlled_by_b, box(31.9, 47, 33, 50)});
    const Case apart(pair(), two);
    CHECK(has_code(apart.control.diagnostics, "seam"));
}

TEST_CASE("a gap wider than a digitizing artefact keeps its party") {
    const Case whole(pair(), controlled_by_b({box(31, 47, 33, 50)}));
    const Case apart(pair(), two_areas(0.01)); // 1.1 km
    CHECK(km_of_line(apart) > km_of_line(whole) + 50);
}

TEST_CASE("the gap of three areas that meet is closed on all sides") {
    const double half = ten_metres;
    const Case whole(pair(), controlled_by_b({box(31, 47, 33, 50)}));
    const ControlMap three =
        controlled_by_b({box(31, 47, 33, 48.5 - half), box(31, 48.5 + half, 31.5 - half, 50),
                         box(31.5 + half, 48.5 + half, 33, 50)});
    const Case apart(pair(), three);
    CHECK(km_of_line(apart) == Approx(km_of_line(whole)).margin(0.3));
    CHECK(apart.controlled(Side::b) == Approx(whole.controlled(Side::b)).margin(0.05));
}

TEST_CASE("gaps that meet at an opening between three areas are cut off each by itself") {
    // One area behind two others, which nearly meet at the line of contact.
    const ControlMap three =
        controlled_by_b({box(31 + 0.00014, 47, 33, 50), box(30.8, 47, 31, 48.5 - ten_metres),
                         box(30.8, 48.5 + ten_metres, 31, 50)});
    const Case whole(pair(), controlled_by_b({box(30.8, 47, 33, 50)}));
    const Case apart(pair(), three);
    CHECK(km_of_line(apart) == Approx(km_of_line(whole)).margin(0.3));
    CHECK(apart.controlled(Side::b) == Approx(whole.controlled(Side::b)).margin(0.05));
}
