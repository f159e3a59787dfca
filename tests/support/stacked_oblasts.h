// Two oblasts one above the other, 30–32° E, with a in the west and the line on 31° E: the study
// area of the tests of zones and totals.
#pragma once

#include "delimit/geo/geodesic.h"
#include "support/plain_geos.h"
#include "support/study_area.h"

#include <array>
#include <vector>

namespace delimit::test::stacked {

inline const GeoPolyline meridian = line({{31, 47}, {31, 50}});

inline std::vector<Oblast> pair() {
    return {oblast("S", box(30, 48, 32, 48.5)), oblast("N", box(30, 48.5, 32, 49))};
}

inline double km2(const Case& made, const Region& region) {
    return in_km2(geodesic_area(made.projector.inverse(region)));
}

/// Rows sum to totals; zones lie in their party's area of control and do not overlap; the DMZ is
/// the union by plain GEOS.
inline void check_sums(const Case& made, const ProposalResult& result) {
    const PlainGeos geos;
    std::array<SquareMetres, 2> withdrawal;
    SquareMetres demilitarized;
    std::vector<const Region*> all, dmz;
    double plane = 0;
    for (const WithdrawalZone& zone : result.zones) {
        withdrawal[index(zone.party)] += zone.area;
        all.push_back(&zone.ground);
        const auto ground = geos.region(zone.ground);
        CHECK(geos.valid(ground));
        plane += geos.area(ground);
        if (is_demilitarized(zone.regime)) {
            demilitarized += zone.area;
            dmz.push_back(&zone.ground);
        }
        CHECK(zone.area.count() == Approx(km2(made, zone.ground) * 1e6).epsilon(1e-6));
        const auto controlled =
            geos.region(made.control.oblasts[zone.oblast].controlled[index(zone.party)]);
        CHECK(geos.area(geos.without(ground, controlled)) <= 1e-6 * geos.area(ground));
        CHECK(zone.undetermined <= zone.area * (1 + 1e-9));
    }
    for (Side side : both_sides)
        CHECK(result.totals.withdrawal[index(side)].count() ==
              Approx(withdrawal[index(side)].count()).epsilon(1e-9));
    CHECK(result.totals.demilitarized.count() == Approx(demilitarized.count()).epsilon(1e-9));
    CHECK(geos.area(geos.united(all)) == Approx(plane).epsilon(1e-6));
    // The same area united by GEOS and measured by PROJ.
    const auto united = geos.united(dmz);
    Region ground;
    for (int i = 0; i < GEOSGetNumGeometries_r(geos.context(), united.get()); ++i) {
        const auto* polygon = GEOSGetGeometryN_r(geos.context(), united.get(), i);
        const auto ring = [&](const GEOSGeometry* r) {
            const auto* s = GEOSGeom_getCoordSeq_r(geos.context(), r);
            unsigned size = 0;
            GEOSCoordSeq_getSize_r(geos.context(), s, &size);
            BasicRing<MapPoint> out;
            for (unsigned k = 0; k < size; ++k) {
                double x = 0, y = 0;
                GEOSCoordSeq_getXY_r(geos.context(), s, k, &x, &y);
                out.push_back(MapPoint::metres(x, y));
            }
            return out;
        };
        Polygon& copy = ground.polygons.emplace_back();
        copy.outer = ring(GEOSGetExteriorRing_r(geos.context(), polygon));
        for (int k = 0; k < GEOSGetNumInteriorRings_r(geos.context(), polygon); ++k)
            copy.holes.push_back(ring(GEOSGetInteriorRingN_r(geos.context(), polygon, k)));
    }
    CHECK(km2(made, ground) == Approx(in_km2(demilitarized)).epsilon(1e-6).margin(1e-6));
}

} // namespace delimit::test::stacked
