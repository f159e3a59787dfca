#include "analysis/inset.h"

#include "support/invariants.h"
#include "support/oblast_pair.h"

using namespace delimit;
using namespace delimit::test;

namespace {

constexpr double line_km = 111.2; // of 31° E through the pair

ControlMap areas(const std::vector<ControlArea>& all) {
    return control_map(ControlPolygons{all, std::nullopt});
}
const GeoRegion a_by_3_km = box(30.04, 48.027, 31, 48.973),
                b_by_3_km = box(31, 48.027, 31.96, 48.973);

double line_of(const Case& made) {
    check_invariants(made.control);
    return in_km(made.control.line.length);
}

} // namespace

TEST_CASE("without ground there is no inset") {
    std::array<bool, kinds> open;
    open.fill(true);
    CHECK_FALSE(inset_of({}, Adjacency({}), open));
}

TEST_CASE("areas that stop 3 km short of the edge all along it leave no frame to the other party") {
    const std::vector<ControlMap> forms{
        areas({{ControlClass::controlled_by_a, a_by_3_km}}),
        areas({{ControlClass::controlled_by_b, b_by_3_km}}), both_parties(a_by_3_km, b_by_3_km),
        contact(ring({{31, 48.027}, {31, 48.973}, {31.96, 48.973}, {31.96, 48.027}}))};
    for (const ControlMap& form : forms) {
        const Case made(pair(), form);
        CHECK(line_of(made) == Approx(line_km).margin(7)); // and not the frame of some 300 km
        const Diagnostic* found = find(made.control.diagnostics, "inset");
        REQUIRE(found);
        CHECK(found->message.en.find("about 3.0 km") != std::string::npos);
    }
}

TEST_CASE(
    "an inset of 10 km beside a gap of 20 km between the parties leaves the gap undetermined") {
    const Case made(
        pair(), both_parties(box(30.135, 48.09, 30.865, 48.91), box(31.135, 48.09, 31.865, 48.91)));
    CHECK(line_of(made) == Approx(line_km).margin(25));
    SquareMetres undetermined;
    for (const DividedOblast& oblast : made.control.oblasts)
        undetermined += oblast.undetermined_area;
    CHECK(in_km2(undetermined) == Approx(km2(box(30.865, 48, 31.135, 49))).epsilon(0.1));
}

TEST_CASE("a party's strip along a part of the border, where the other touches the rest, is kept") {
    // b has 3 km along the northern border and all beyond the line; a touches south and west.
    const Case made(pair(), areas({{ControlClass::controlled_by_a, box(30, 48, 31, 48.973)}}));
    CHECK(line_of(made) > line_km + 50);
    CHECK_FALSE(find(made.control.diagnostics, "inset"));
}

TEST_CASE("an outline at any other distance from the edge is no inset") {
    const Case made(pair(),
                    areas({{ControlClass::controlled_by_a,
                            area({{30.3, 48.1}, {30.9, 48.3}, {30.7, 48.9}, {30.2, 48.6}})}}));
    CHECK_FALSE(find(made.control.diagnostics, "inset"));
}
