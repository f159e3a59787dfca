#include "delimit/analysis/zones.h"

#include "support/geojson.h"
#include "support/stacked_oblasts.h"

using namespace delimit;
using namespace delimit::test;
using namespace delimit::test::stacked;

TEST_CASE("ground that two measures name is counted to the first, and the loss is listed") {
    ControlPolygons polygons;
    polygons.areas = {{ControlClass::undetermined, box(30.95, 47, 31, 50)},
                      {ControlClass::controlled_by_b, box(31, 47, 33, 50)}};
    Case made(pair(), control_map(polygons));
    Provision first = all_it_holds(Side::a, {"S"});
    first.regime = Regime::transferred;
    const Provision second = to_depth(Side::a, {10});
    const ProposalResult result = made.compute({first, second});
    check_sums(made, result);
    const ProposalResult alone = made.compute({second});
    SquareMetres in_north, in_south, grey;
    for (const WithdrawalZone& zone : alone.zones)
        (zone.oblast == 1 ? in_north : in_south) += zone.area;
    CHECK(result.totals.withdrawal[0].count() ==
          Approx((made.control.oblasts[0].area_of_control[0] + in_north).count()).epsilon(1e-6));
    CHECK(result.totals.transferred.count() ==
          Approx(made.control.oblasts[0].area_of_control[0].count()).epsilon(1e-9));
    CHECK(result.totals.demilitarized.count() == Approx(in_north.count()).epsilon(1e-6));
    const Diagnostic* overlap = find(result.diagnostics, "measures-overlap");
    REQUIRE(overlap);
    CHECK(overlap->moved->count() == Approx(in_south.count()).epsilon(1e-6));
    CHECK(overlap->location.field == "measures/1");
    // The grey zone is itemised once.
    for (const DividedOblast& o : made.control.oblasts)
        grey += o.undetermined_area;
    const ProposalResult everything = made.compute({second, all_it_holds(Side::a)});
    check_sums(made, everything);
    CHECK(everything.totals.undetermined[0].count() == Approx(grey.count()).epsilon(1e-6));
    CHECK(everything.totals.withdrawal[0].count() ==
          Approx(made.controlled(Side::a) * 1e6).epsilon(1e-6));
}

TEST_CASE("regimes decide what counts to the demilitarized zone and what is transferred") {
    Case made(pair(), contact(meridian));
    for (Regime regime : {Regime::demilitarized, Regime::special_economic_zone, Regime::transferred,
                          Regime::police_only, Regime::frozen}) {
        Provision provision = to_depth(Side::a, {5});
        provision.regime = regime;
        const ProposalResult result = made.compute({provision});
        const SquareMetres area = result.totals.withdrawal[0];
        CHECK(area > SquareMetres(0));
        CHECK(result.totals.demilitarized == (is_demilitarized(regime) ? area : SquareMetres(0)));
        CHECK(result.totals.transferred ==
              (regime == Regime::transferred ? area : SquareMetres(0)));
    }
}
