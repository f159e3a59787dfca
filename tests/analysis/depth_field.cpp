// Figures and outlines of any depth from a distance grid, on study areas with known results.
// Whole maps: depth_field_exact.cpp.
#include "delimit/analysis/depth_field.h"

#include "delimit/geo/geodesic.h"
#include "delimit/geo/planar.h"
#include "support/oblast_pair.h"

#include <cmath>
#include <numbers>

using namespace delimit;
using namespace delimit::test;

namespace {

const GeoPolyline meridian = line({{31, 50}, {31, 47}}); // a, on its left, has the east

DepthField field_of(const Case& made, const DepthFieldOptions& options = {}) {
    auto field = DepthField::build(made.projector, made.control, options);
    if (!field)
        FAIL(field.error().text());
    return *std::move(field);
}

/// Over all oblasts.
SquareMetres area(const DepthField& field, const Case& made, Side side, Metres depth) {
    SquareMetres sum;
    for (std::size_t o = 0; o < made.control.oblasts.size(); ++o)
        sum += field.area(side, o, depth);
    return sum;
}

Proposal proposal_of(const std::vector<Provision>& provisions) {
    Proposal proposal;
    proposal.provisions = provisions;
    return proposal;
}

std::optional<ProposalResult> estimated(Case& made, const std::vector<Provision>& provisions) {
    const Proposal proposal = proposal_of(provisions);
    DepthFieldOptions options;
    options.exclusions = exclusions_of({proposal});
    return estimate(field_of(made, options), made.control, proposal, proposal,
                    made.compute(provisions));
}

} // namespace

TEST_CASE("without a line the depth field has neither area nor outline") {
    Case made(pair(), contact(meridian));
    made.control.line.parts.clear();
    const DepthField field = field_of(made);
    for (Side side : both_sides) {
        CHECK(area(field, made, side, kilometres(10)) == SquareMetres(0));
        CHECK(field.outline(side, kilometres(10)).empty());
    }
}

TEST_CASE("a depth of nothing has no area, one beyond the field that of the field") {
    Case made(pair(), contact(meridian));
    const DepthField field = field_of(made);
    for (Side side : both_sides) {
        CHECK(area(field, made, side, Metres(0)) == SquareMetres(0));
        CHECK(area(field, made, side, Metres(-5)) == SquareMetres(0));
        CHECK(area(field, made, side, kilometres(90)) ==
              area(field, made, side, field.max_depth()));
        CHECK(field.outline(side, Metres(0)).empty());
        CHECK(field.outline(side, kilometres(90)).empty());
        CHECK_FALSE(field.outline(side, field.max_depth()).empty());
    }
    CHECK_FALSE(estimated(made, {to_depth(Side::a, {90})}));
}

TEST_CASE("beside a straight line the area is its length times the depth, whatever the depth") {
    Case made(pair(), contact(meridian));
    const DepthField field = field_of(made);
    const double length = geodesic_length(line({{31, 48}, {31, 49}})).count();
    for (double depth : {50., 100., 333., 1e3, 5e3, 10e3, 40e3})
        for (Side side : both_sides) {
            INFO(depth << " m");
            // The ends are parallels, not great circles: of the length, d² tan²φ ÷ 6R² is lost.
            const double bend = std::pow(depth * std::tan(0.8464) / 6.37e6, 2) / 6;
            CHECK(area(field, made, side, Metres(depth)).count() ==
                  Approx(length * depth * (1 - bend)).margin(length * 0.03).epsilon(2e-5));
        }
}

TEST_CASE("around an enclave of any direction the field keeps Steiner's formula") {
    for (double turned : {0.0, 0.2, 0.5, std::numbers::pi / 4}) {
        INFO("turned by " << turned);
        Degrees corners;
        for (int i = 0; i < 4; ++i) {
            const double angle = turned + i * std::numbers::pi / 2;
            corners.emplace_back(30.5 + 0.07 * std::cos(angle), 48.5 + 0.047 * std::sin(angle));
        }
        Case made(pair(), controlled_by_b({test::area(corners)}));
        const DepthField field = field_of(made);
        const double perimeter = made.control.line.length.count();
        const double inside = made.control.oblasts[0].area_of_control[1].count();
        for (double depth : {500., 1e3, 5e3, 20e3}) {
            INFO(depth << " m");
            CHECK(area(field, made, Side::a, Metres(depth)).count() ==
                  Approx(perimeter * depth + std::numbers::pi * depth * depth).epsilon(4e-5));
        }
        CHECK(area(field, made, Side::b, kilometres(20)).count() == Approx(inside).epsilon(1e-5));
    }
}

TEST_CASE("areas by depth never fall, and two fields of the same control are the same") {
    Case made(pair(), controlled_by_b({box(31.1, 47, 33, 50), box(30.5, 48.4, 30.6, 48.5)}));
    const DepthField field = field_of(made), again = field_of(made);
    for (std::size_t o = 0; o < made.control.oblasts.size(); ++o)
        for (Side side : both_sides) {
            SquareMetres before;
            for (double depth = 0; depth <= 45e3; depth += 37) {
                const SquareMetres now = field.area(side, o, Metres(depth));
                CHECK(now >= before);
                CHECK(now <= made.control.oblasts[o].area_of_control[index(side)] * (1 + 1e-4));
                CHECK(now == again.area(side, o, Metres(depth)));
                before = now;
            }
        }
}

TEST_CASE("a grid that would be too large gets wider cells and keeps its figures") {
    Case made(pair(), contact(meridian));
    DepthFieldOptions options;
    options.cell = Metres(10);
    const DepthField field = field_of(made, options);
    CHECK(field.cell() > Metres(10));
    CHECK(field.memory() < 60'000'000);
    CHECK(area(field, made, Side::a, kilometres(10)).count() ==
          Approx(area(field_of(made), made, Side::a, kilometres(10)).count()).epsilon(1e-4));
}

TEST_CASE("building a depth field stops on request") {
    Case made(pair(), contact(meridian));
    std::stop_source stop;
    stop.request_stop();
    const auto field = DepthField::build(made.projector, made.control, {}, stop.get_token());
    REQUIRE_FALSE(field);
    CHECK(field.error().code == ErrorCode::cancelled);
}
