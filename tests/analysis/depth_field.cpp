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

/// The same rows as the exact result, within the error stated.
void check_like_exact(Case& made, const std::vector<Provision>& provisions) {
    const ProposalResult exact = made.compute(provisions);
    const auto result = estimated(made, provisions);
    REQUIRE(result);
    REQUIRE(result->zones.size() == exact.zones.size());
    for (std::size_t i = 0; i < exact.zones.size(); ++i) {
        const WithdrawalZone &is = result->zones[i], &should = exact.zones[i];
        INFO("row " << i << " of measure " << should.provision << ", oblast " << should.oblast);
        CHECK(is.provision == should.provision);
        CHECK(is.party == should.party);
        CHECK(is.oblast == should.oblast);
        CHECK(is.inner == should.inner);
        CHECK(is.outer == should.outer);
        CHECK(is.regime == should.regime);
        CHECK(is.ground.empty());
        CHECK(std::abs(in_km2(is.area - should.area)) <
              in_km2(DepthField::stated_error(should.area)));
        CHECK(std::abs(in_km2(is.undetermined - should.undetermined)) <
              in_km2(DepthField::stated_error(should.undetermined)));
    }
    for (Side side : both_sides)
        CHECK(result->totals.withdrawal[index(side)].count() ==
              Approx(exact.totals.withdrawal[index(side)].count()).epsilon(0.001));
    CHECK(result->totals.withdrawal_ratio.has_value() == exact.totals.withdrawal_ratio.has_value());
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

TEST_CASE("outlines are closed, wind around the zone and pass the line by two steps") {
    Case made(pair(), controlled_by_b({box(30.4, 48.4, 30.6, 48.6)}));
    const DepthField field = field_of(made);
    for (double metres_per_pixel : {0.0, 600.0, 5000.0}) {
        INFO(metres_per_pixel);
        const double step = metres_per_pixel < 500 ? 250 : metres_per_pixel < 1000 ? 500 : 1000;
        // Outside: a ring with a hole. Inside, 3 km deep: likewise.
        for (Side side : both_sides) {
            auto rings = field.outline(side, kilometres(3), metres_per_pixel);
            REQUIRE(rings.size() == 2);
            double enclosed = 0;
            for (const Polyline& ring : rings) {
                CHECK(ring.front() == ring.back());
                enclosed += signed_area(ring); // outer rings turn left, holes right
            }
            const double zone = area(field, made, side, kilometres(3)).count();
            const double margin = 2 * step * made.control.line.length.count();
            CHECK(enclosed == Approx(zone + margin).epsilon(metres_per_pixel < 500 ? 0.04 : 0.1));
        }
    }
}

TEST_CASE("estimated rows are those of the exact result") {
    Case made(pair(), controlled_by_b({box(31.1, 47, 33, 50), box(30.5, 48.4, 30.6, 48.5)}));
    check_like_exact(made, {to_depth(Side::a, {10}), to_depth(Side::b, {10})});
    check_like_exact(made, {to_depth(Side::a, {2, 5, 12.5}), to_depth(Side::b, {20})});
    Provision named = to_depth(Side::a, {15});
    named.oblasts = {"E"};
    check_like_exact(made, {named});
    check_like_exact(
        made, {all_it_holds(Side::a, {"W"}), {Side::b, StaysOnTheLine{}, {}, {}, Regime::frozen}});
    // Left out, in both.
    check_like_exact(made, {to_depth(Side::a, {0}), to_depth(Side::b, {5})});
}

TEST_CASE("estimated measures of one party do not count the same ground twice") {
    Case made(pair(), controlled_by_b({box(31.1, 47, 33, 50), box(30.5, 48.4, 30.6, 48.5)}));
    Provision east = to_depth(Side::a, {15});
    east.oblasts = {"E"};
    check_like_exact(made, {to_depth(Side::a, {5}), east});
    check_like_exact(made, {east, to_depth(Side::a, {5, 25})});
    check_like_exact(made, {to_depth(Side::a, {5}), all_it_holds(Side::a, {"W"})});
    check_like_exact(made, {all_it_holds(Side::a, {"W"}), to_depth(Side::a, {5})});
}

TEST_CASE("estimates leave out excluded ground and tell the grey zone") {
    ControlPolygons polygons;
    polygons.areas = {{ControlClass::controlled_by_b, box(31.1, 47, 33, 50)},
                      {ControlClass::undetermined, box(31.02, 48.2, 31.1, 48.7)}};
    polygons.rest = ControlClass::controlled_by_a;
    for (UndeterminedCounts counts : {UndeterminedCounts::to_a, UndeterminedCounts::to_b}) {
        ControlOptions options;
        options.undetermined = counts;
        Case made(pair(), control_map(polygons), options);
        check_like_exact(made, {to_depth(Side::a, {4, 10}), to_depth(Side::b, {4, 10})});
        check_like_exact(made, {to_depth(Side::a, {3}), to_depth(Side::b, {3}),
                                all_it_holds(Side::a), all_it_holds(Side::b)});
        Provision less = to_depth(Side::a, {4, 10});
        // They overlap each other.
        less.exclusions = {box(31, 48.3, 31.06, 48.4), box(30.9, 48.35, 31.09, 48.5)};
        check_like_exact(made, {less, to_depth(Side::b, {10})});
    }
}

TEST_CASE("what depth does not tell is kept from the exact result or not estimated at all") {
    Case made(pair(), contact(meridian));
    Provision square = drawn(Side::b, box(30.5, 48.2, 30.6, 48.3));
    check_like_exact(made, {square, to_depth(Side::a, {10})}); // the parties have no area in common
    square.party = Side::a;
    square.oblasts = {"W"};
    Provision east = to_depth(Side::a, {10});
    east.oblasts = {"E"};
    check_like_exact(made, {square, east});
    // In the same oblast the zones may overlap.
    square.oblasts = {};
    CHECK_FALSE(estimated(made, {square, east}));
    CHECK_FALSE(estimated(made, {east, square}));
    Provision minsk = to_depth(Side::a, {10});
    std::get<ToDepth>(minsk.scope).reference_line = line({{31.2, 50}, {31.2, 47}});
    check_like_exact(made, {minsk, to_depth(Side::b, {10})});
    CHECK_FALSE(estimated(made, {minsk, to_depth(Side::a, {10})}));
    // Different exclusions.
    Provision less = to_depth(Side::a, {5});
    less.exclusions = {box(30.9, 48.3, 31.1, 48.4)};
    CHECK_FALSE(estimated(made, {less, to_depth(Side::a, {10})}));

    // Edited since it was computed.
    const std::vector<Provision> before{drawn(Side::b, box(30.5, 48.2, 30.6, 48.3))};
    const std::vector<Provision> after{drawn(Side::b, box(30.5, 48.2, 30.6, 48.4))};
    const DepthField field = field_of(made);
    CHECK_FALSE(estimate(field, made.control, proposal_of(after), proposal_of(before),
                         made.compute(before)));
    // An exclusion that the field was built without.
    CHECK_FALSE(estimate(field, made.control, proposal_of({less}), proposal_of({less}),
                         made.compute({less})));
    CHECK(field.curves_for({}) == DepthField::no_exclusion);
    CHECK_FALSE(field.curves_for(less.exclusions));
}
