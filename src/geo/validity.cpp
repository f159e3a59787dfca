#include "delimit/geo/validity.h"

#include "delimit/base/message.h"
#include "delimit/geo/geodesic.h"
#include "geo/geos.h"
#include "geo/ring_edges.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace delimit {
namespace {

struct ParamsDeleter {
    GEOSContextHandle_t context = nullptr;
    void operator()(GEOSMakeValidParams* p) const { GEOSMakeValidParams_destroy_r(context, p); }
};
using Params = std::unique_ptr<GEOSMakeValidParams, ParamsDeleter>;

geos::Geometry made_valid(Workbench& bench, const GEOSGeometry* broken) {
    const auto context = bench.state().geos;
    const Params params(GEOSMakeValidParams_create_r(context), ParamsDeleter{context});
    GEOSMakeValidParams_setMethod_r(context, params.get(), GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(context, params.get(), 0);
    return geos::own(bench, GEOSMakeValidWithParams_r(context, broken, params.get()));
}

/// Translation of a GEOS message, as in its TopologyValidationError.
const Text* known_problem(const std::string& english) {
    static const std::array<Text, 9> all{{
        {"Self-intersection", "самоперетин"},
        {"Ring Self-intersection", "самоперетин контуру"},
        {"Hole lies outside shell", "отвір поза контуром"},
        {"Holes are nested", "отвір в отворі"},
        {"Nested shells", "контур у контурі"},
        {"Interior is disconnected", "внутрішність розірвано"},
        {"Duplicate Rings", "повторені контури"},
        {"Too few points in geometry component", "замало точок"},
        {"Invalid Coordinate", "хибна координата"},
    }};
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Text& text) { return text.en == english; });
    return found == all.end() ? nullptr : &*found;
}

Text problem_of(Workbench& bench, const GEOSGeometry* broken) {
    const auto context = bench.state().geos;
    char* text = GEOSisValidReason_r(context, broken);
    const std::string said = text ? text : ""; // "Self-intersection[37.5 48]"
    GEOSFree_r(context, text);
    const auto at = said.find('[');
    const std::string what = said.substr(0, at);
    const Text* known = known_problem(what);
    Text problem = known ? *known : as_it_is(what);
    if (at == said.npos)
        return problem;
    const std::string location = said.substr(at + 1, said.find(']') - at - 1);
    return filled({"{0} at {1}", "{0} у точці {1}"}, {problem, location});
}

/// Area by the formula, ring by ring; overlapping parts count twice.
SquareMetres area_by_formula(const GeoRegion& region) {
    SquareMetres area;
    for (const GeoPolygon& polygon : region.polygons) {
        area += geodesic_area(GeoRegion{{{polygon.outer, {}}}});
        for (const auto& hole : polygon.holes)
            area -= geodesic_area(GeoRegion{{{hole, {}}}});
    }
    return area;
}

/// Area on which the even-odd rule for the edges of the broken rings and for those of the repaired
/// ones differ. GEOS's own repair by that rule takes a hundred times as long.
SquareMetres differing(Workbench& bench, const GEOSGeometry* broken, const RingEdges& before,
                       const RingEdges& after) {
    const auto context = bench.state().geos;
    const auto rings = geos::own(bench, GEOSBoundary_r(context, broken));
    const auto noded = geos::own(bench, rings ? GEOSUnaryUnion_r(context, rings.get()) : nullptr);
    const GEOSGeometry* lines = noded.get();
    const auto faces = geos::own(bench, lines ? GEOSPolygonize_r(context, &lines, 1) : nullptr);
    SquareMetres area;
    const int count = faces ? GEOSGetNumGeometries_r(context, faces.get()) : 0;
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry* face = GEOSGetGeometryN_r(context, faces.get(), i);
        const auto inside = geos::own(bench, GEOSPointOnSurface_r(context, face));
        double x = 0, y = 0;
        if (!inside || GEOSisEmpty_r(context, inside.get()) ||
            !GEOSGeomGetX_r(context, inside.get(), &x) ||
            !GEOSGeomGetY_r(context, inside.get(), &y))
            continue;                                  // a face without an area
        const auto point = GeoPoint::from_plane(x, y); // may lie beyond 180°, see geo/longitudes.h
        if (before.enclose(point) != after.enclose(point))
            area += geodesic_area(GeoRegion{{geos::to_polygon<GeoPoint>(bench, face)}});
    }
    return area;
}

} // namespace

Result<Repaired> repair(Workbench& bench, GeoRegion region, std::size_t most_crossings) {
    const auto context = bench.state().geos;
    const auto broken = geos::region(bench, region);
    if (!broken)
        return geos::failure(bench, "reading rings");
    if (GEOSisValid_r(context, broken.get()) == 1)
        return Repaired{std::move(region), false, {}, {}};
    const RingEdges edges(region);
    const std::size_t crossings = edges.crossings(most_crossings);
    if (crossings > most_crossings)
        return Error{ErrorCode::too_large,
                     filled({"its rings cross themselves or each other more than {0} times",
                             "його контури перетинають себе чи один одного понад {0} разів"},
                            {most_crossings}),
                     {"repair or remove this feature in the file",
                      "виправте або вилучіть цей об’єкт у файлі"},
                     {}};
    const auto fixed = made_valid(bench, broken.get());
    if (!fixed)
        return geos::failure(bench, "repairing rings");
    Repaired out{geos::to_region<GeoPoint>(bench, fixed.get()),
                 true,
                 problem_of(bench, broken.get()),
                 {},
                 crossings};
    const SquareMetres change = geodesic_area(out.region) - area_by_formula(region);
    out.moved = SquareMetres(std::abs(change.count()));
    out.moved = std::max(out.moved, differing(bench, broken.get(), edges, RingEdges(out.region)));
    return out;
}

std::size_t crossings(const std::vector<const GeoRegion*>& regions,
                      const std::vector<const GeoPolyline*>& lines, std::size_t most) {
    return RingEdges(regions, lines).crossings(most);
}

Result<double> share_covered(Workbench& bench, const GeoRegion& a, const GeoRegion& b) {
    if (!box_of<GeoPoint>(a).meets(box_of<GeoPoint>(b)))
        return 0.0;
    const auto context = bench.state().geos;
    const auto ga = geos::region(bench, a);
    const auto gb = geos::region(bench, b);
    if (!ga || !gb)
        return geos::failure(bench, "comparing regions");
    const auto both = geos::own(bench, GEOSIntersection_r(context, ga.get(), gb.get()));
    double whole = 0, part = 0;
    if (!both || !GEOSArea_r(context, ga.get(), &whole) || !GEOSArea_r(context, both.get(), &part))
        return geos::failure(bench, "comparing regions");
    return whole > 0 ? part / whole : 0.0;
}

} // namespace delimit
