#include "delimit/geo/overlay/overlay.h"

#include "geo/geos.h"
#include "geo/overlay/coverage.h"
#include "geo/overlay/plain_overlay.h"

namespace delimit {
namespace {

constexpr double millimetre = 1e-3;

using Binary = GEOSGeometry* (*)(GEOSContextHandle_t, const GEOSGeometry*, const GEOSGeometry*);
using BinaryOnGrid = GEOSGeometry* (*)(GEOSContextHandle_t, const GEOSGeometry*,
                                       const GEOSGeometry*, double);

/// Attempts in order: floating precision, the millimetre grid, the grid after a repair.
Result<Region> overlay(Workbench& bench, const Region& a, const Region& b, Binary exact,
                       BinaryOnGrid on_grid, const char* doing) {
    const auto context = bench.state().geos;
    const auto ga = geos::region(bench, a);
    const auto gb = geos::region(bench, b);
    if (!ga || !gb)
        return geos::failure(bench, doing);
    auto out = geos::own(bench, exact(context, ga.get(), gb.get()));
    if (!out)
        out = geos::own(bench, on_grid(context, ga.get(), gb.get(), millimetre));
    if (!out) {
        const auto va = geos::own(bench, GEOSMakeValid_r(context, ga.get()));
        const auto vb = geos::own(bench, GEOSMakeValid_r(context, gb.get()));
        if (va && vb)
            out = geos::own(bench, on_grid(context, va.get(), vb.get(), millimetre));
    }
    if (!out)
        return geos::failure(bench, doing);
    return geos::to_region<MapPoint>(bench, out.get());
}

geos::Geometry multipolygon(Workbench& bench, const std::vector<Region>& regions) {
    std::vector<geos::Geometry> parts;
    for (const Region& region : regions)
        for (const Polygon& polygon : region.polygons)
            if (auto part = geos::polygon(bench, polygon))
                parts.push_back(std::move(part));
    return geos::collect(bench, GEOS_MULTIPOLYGON, std::move(parts));
}

} // namespace

Result<Region> intersection(Workbench& bench, const Region& a, const Region& b) {
    if (!box_of<MapPoint>(a).meets(box_of<MapPoint>(b)))
        return Region{};
    if (auto plain = plain_intersection(a, b))
        return *std::move(plain);
    return overlay(bench, a, b, GEOSIntersection_r, GEOSIntersectionPrec_r, "intersection");
}

Result<Region> difference(Workbench& bench, const Region& a, const Region& b) {
    if (!box_of<MapPoint>(a).meets(box_of<MapPoint>(b)))
        return a;
    if (auto plain = plain_difference(a, b))
        return *std::move(plain);
    return overlay(bench, a, b, GEOSDifference_r, GEOSDifferencePrec_r, "difference");
}

Result<Region> union_of(Workbench& bench, const std::vector<Region>& regions) {
    if (regions.size() > 1)
        if (auto plain = plain_union(regions))
            return *std::move(plain);
    const auto context = bench.state().geos;
    const auto all = multipolygon(bench, regions);
    auto out = geos::own(bench, GEOSUnaryUnion_r(context, all.get()));
    if (!out)
        out = geos::own(bench, GEOSUnaryUnionPrec_r(context, all.get(), millimetre));
    if (!out)
        return geos::failure(bench, "union");
    return geos::to_region<MapPoint>(bench, out.get());
}

Result<Region> union_of_coverage(Workbench& bench, const std::vector<Region>& regions) {
    if (auto whole = dissolved(regions))
        return *std::move(whole);
    return union_of(bench, regions);
}

Result<Region> grown(Workbench& bench, const Region& region, Metres by) {
    const auto g = geos::region(bench, region);
    if (!g)
        return geos::failure(bench, "growing");
    const auto out = geos::own(bench, GEOSBuffer_r(bench.state().geos, g.get(), by.count(), 8));
    if (!out)
        return geos::failure(bench, "growing");
    return geos::to_region<MapPoint>(bench, out.get());
}

} // namespace delimit
