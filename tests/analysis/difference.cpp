#include "delimit/analysis/difference.h"

#include "delimit/engine/compute.h"
#include "delimit/geo/geodesic.h"
#include "delimit/io/layers/load.h"
#include "delimit/io/project/project_file.h"
#include "support/oblast_pair.h"
#include "support/plain_geos.h"

#include <algorithm>

using namespace delimit;
using namespace delimit::test;

namespace {

const GeoPolyline meridian = line({{31.2, 47.5}, {31.2, 49.5}});

ProposalDifference compared(Case& made, const ProposalResult& first, const ProposalResult& second) {
    auto out = difference_of(made.projector, made.control, first, second);
    REQUIRE(out);
    return *std::move(out);
}

double of(const ProposalDifference& difference, Side party, Shared part) {
    return difference.total[index(party)][std::size_t(part)].count();
}

double sum(const ProposalDifference& difference) {
    double all = 0;
    for (Side party : both_sides)
        for (Shared part : all_shared)
            all += of(difference, party, part);
    return all;
}

/// Area of the union of both proposals' zones, by GEOS alone.
double union_area(const Projector& projector, const ProposalResult& first,
                  const ProposalResult& second) {
    const PlainGeos geos;
    std::vector<const Region*> zones;
    for (const ProposalResult* result : {&first, &second})
        for (const WithdrawalZone& zone : result->zones)
            zones.push_back(&zone.ground);
    if (zones.empty())
        return 0;
    const auto united = geos.united(zones);
    Region region;
    const int parts = GEOSGetNumGeometries_r(geos.context(), united.get());
    const auto ring = [&](const GEOSGeometry* g) {
        std::vector<MapPoint> points;
        const GEOSCoordSequence* s = GEOSGeom_getCoordSeq_r(geos.context(), g);
        unsigned size = 0;
        GEOSCoordSeq_getSize_r(geos.context(), s, &size);
        for (unsigned i = 0; i < size; ++i) {
            double x = 0, y = 0;
            GEOSCoordSeq_getXY_r(geos.context(), s, i, &x, &y);
            points.push_back(MapPoint::metres(x, y));
        }
        return points;
    };
    for (int i = 0; i < parts; ++i) {
        const GEOSGeometry* polygon = GEOSGetGeometryN_r(geos.context(), united.get(), i);
        Polygon made{ring(GEOSGetExteriorRing_r(geos.context(), polygon)), {}};
        for (int k = 0; k < GEOSGetNumInteriorRings_r(geos.context(), polygon); ++k)
            made.holes.push_back(ring(GEOSGetInteriorRingN_r(geos.context(), polygon, k)));
        region.polygons.push_back(std::move(made));
    }
    return geodesic_area(projector.inverse(region)).count();
}

} // namespace

TEST_CASE("two proposals under which nobody leaves have no difference") {
    Case made(pair(), contact(meridian));
    const ProposalDifference none = compared(made, {}, {});
    CHECK(none.rows.empty());
    CHECK(sum(none) == 0);
}

TEST_CASE("a proposal has all in common with itself, and nothing with one without zones") {
    Case made(pair(), contact(meridian));
    const ProposalResult mutual =
        made.compute({to_depth(Side::a, {5, 10}), to_depth(Side::b, {5})});
    const ProposalDifference same = compared(made, mutual, mutual);
    for (Side party : both_sides) {
        CHECK(of(same, party, Shared::both) ==
              Approx(mutual.totals.withdrawal[index(party)].count()).epsilon(1e-9));
        CHECK(of(same, party, Shared::only_first) == 0);
        CHECK(of(same, party, Shared::only_second) == 0);
    }
    const ProposalDifference alone = compared(made, {}, mutual);
    CHECK(of(alone, Side::a, Shared::only_second) ==
          Approx(mutual.totals.withdrawal[0].count()).epsilon(1e-9));
    CHECK(of(alone, Side::a, Shared::both) == 0);
}

TEST_CASE("what is only in one is the ring between two depths") {
    Case made(pair(), contact(meridian));
    const ProposalResult near = made.compute({to_depth(Side::a, {5}), to_depth(Side::b, {10})});
    const ProposalResult far = made.compute({to_depth(Side::a, {10}), to_depth(Side::b, {10})});
    const ProposalDifference difference = compared(made, near, far);
    const double length = geodesic_length(line({{31.2, 48}, {31.2, 49}})).count();
    CHECK(of(difference, Side::a, Shared::only_first) == 0);
    CHECK(of(difference, Side::a, Shared::both) == Approx(5'000 * length).epsilon(1e-3));
    CHECK(of(difference, Side::a, Shared::only_second) == Approx(5'000 * length).epsilon(1e-3));
    CHECK(of(difference, Side::b, Shared::only_second) == 0);
    // The reverse order gives the same.
    const ProposalDifference turned = compared(made, far, near);
    CHECK(of(turned, Side::a, Shared::only_first) ==
          Approx(of(difference, Side::a, Shared::only_second)).epsilon(1e-12));
    // The order of zones does not matter.
    ProposalResult shuffled = far;
    std::reverse(shuffled.zones.begin(), shuffled.zones.end());
    CHECK(sum(compared(made, near, shuffled)) == Approx(sum(difference)).epsilon(1e-12));
}

TEST_CASE("ground that different parties leave is never in common") {
    Case made(pair(), contact(meridian));
    const ProposalDifference difference = compared(made, made.compute({all_it_holds(Side::a)}),
                                                   made.compute({all_it_holds(Side::b)}));
    CHECK(of(difference, Side::a, Shared::both) == 0);
    CHECK(of(difference, Side::b, Shared::both) == 0);
    CHECK(sum(difference) / 1e6 ==
          Approx(made.controlled(Side::a) + made.controlled(Side::b)).epsilon(1e-9));
}

TEST_CASE("a comparison that was stopped gives no result") {
    Case made(pair(), contact(meridian));
    std::stop_source stop;
    stop.request_stop();
    const auto out = difference_of(made.projector, made.control, {}, {}, stop.get_token());
    REQUIRE_FALSE(out);
    CHECK(out.error().code == ErrorCode::cancelled);
}

TEST_CASE("the three parts of every two built-in proposals add up to their union") {
    const auto folder = builtin_data_folder();
    const auto project = read_project(folder / "berlin-2025-12.delimit");
    REQUIRE(project);
    const auto layers = load_layers(*project, {folder, folder});
    REQUIRE(layers);
    const auto snapshot = compute(std::make_shared<const Project>(*project), *layers);
    REQUIRE(snapshot);
    const Projector projector((*snapshot)->projection);
    const auto& results = (*snapshot)->proposals;
    for (std::size_t a = 0; a < results.size(); ++a)
        for (std::size_t b = 0; b < results.size(); ++b) {
            const auto difference =
                difference_of(projector, *(*snapshot)->control, *results[a], *results[b]);
            REQUIRE(difference);
            const double all = union_area(projector, *results[a], *results[b]);
            INFO(a << " and " << b);
            // An edge cut in two is measured anew: straight on the map, it is up to 0.1 m off the
            // geodesic.
            CHECK(sum(*difference) == Approx(all).epsilon(3e-9).margin(1));
            for (Side party : both_sides) {
                CHECK(of(*difference, party, Shared::only_first) +
                          of(*difference, party, Shared::both) ==
                      Approx(results[a]->totals.withdrawal[index(party)].count())
                          .epsilon(1e-9)
                          .margin(20));
            }
        }
}
