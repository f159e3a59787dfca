// Changes by a control map that need a confirmation.
#include "delimit/analysis/gate.h"

#include "support/oblast_pair.h"
#include "support/parties.h"

using namespace delimit;
using namespace delimit::test;

namespace {

using What = GateFinding::What;

std::vector<What> found(const GateReport& report) {
    std::vector<What> all;
    for (const GateFinding& finding : report.findings)
        all.push_back(finding.what);
    return all;
}

} // namespace

TEST_CASE("a study area that falls to one party is found, and one that is divided is not") {
    const Case all(pair(), controlled_by_b({box(29, 47, 33, 50)}));
    const GateReport report = gate(all.control, ukraine_and_russia());
    CHECK(found(report) == std::vector{What::one_hand});
    CHECK(report.after[0] == SquareMetres(0));
    CHECK_FALSE(report.before);
    const Case divided(pair(), controlled_by_b({box(30.5, 47, 33, 50)}));
    CHECK(gate(divided.control, ukraine_and_russia()).findings.empty());
}

TEST_CASE("a frame of metres along the edge of the study area is no ground of a party") {
    // b's area stops 20 m short of the study area's edge, on borders where the map goes on.
    const Case framed(pair(), controlled_by_b({box(30.0003, 48.0002, 31.9997, 48.9998)}));
    const GateReport report = gate(framed.control, ukraine_and_russia());
    CHECK(found(report) == std::vector{What::one_hand});
    // A small pocket is one.
    const Case pocket(pair(), controlled_by_b({box(30.1, 47, 33, 50), box(29, 48.1, 33, 50)}));
    CHECK(gate(pocket.control, ukraine_and_russia()).findings.empty());
}

TEST_CASE("one party's area beside undetermined ground is found as just that") {
    ControlPolygons areas;
    areas.areas = {{ControlClass::controlled_by_b, box(30.5, 47, 33, 50)}};
    areas.rest = ControlClass::undetermined;
    const Case made(pair(), {areas, {}});
    const GateReport report = gate(made.control, ukraine_and_russia());
    REQUIRE(found(report) == std::vector{What::one_hand});
    CHECK(report.undetermined > square_kilometres(1));
    const std::string text = report.findings.front().message.en;
    CHECK(text.find("is undetermined, and Ukraine controls nothing") != std::string::npos);
    CHECK(text.find("whole study area") == std::string::npos);
}

TEST_CASE("ground of both parties that meets nowhere is found") {
    auto apart = pair();
    apart[1].ground = box(33, 48, 34, 49);
    const Case made(apart, controlled_by_b({box(33, 47, 35, 50)}));
    CHECK(found(gate(made.control, ukraine_and_russia())) == std::vector{What::no_line});
}

TEST_CASE("parties that change sides against what was there are found, with the areas of both") {
    const Case before(pair(), controlled_by_b({box(30.9, 47, 33, 50)}));
    const Case after(pair(), controlled_by_b({box(29, 47, 31, 50)}));
    const GateReport report = gate(after.control, ukraine_and_russia(), &before.control);
    CHECK(found(report) == std::vector{What::sides_flip});
    REQUIRE(report.before);
    CHECK(in_km2((*report.before)[1]) == Approx(km2(box(30.9, 48, 32, 49))).epsilon(1e-4));
    CHECK(in_km2(report.after[1]) == Approx(km2(box(30, 48, 31, 49))).epsilon(1e-4));
    CHECK(gate(before.control, ukraine_and_russia(), &before.control).findings.empty());
}
