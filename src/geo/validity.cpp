#include "delimit/geo/validity.h"

#include "delimit/base/message.h"
#include "delimit/geo/geodesic.h"
#include "geo/geos.h"

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

geos::Geometry make_valid(Workbench& bench, const GEOSGeometry* broken,
                          GEOSMakeValidMethods method) {
    const auto context = bench.state().geos;
    const Params params(GEOSMakeValidParams_create_r(context), ParamsDeleter{context});
    GEOSMakeValidParams_setMethod_r(context, params.get(), method);
    if (method == GEOS_MAKE_VALID_STRUCTURE)
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

} // namespace

Result<Repaired> repair(Workbench& bench, GeoRegion region) {
    const auto context = bench.state().geos;
    const auto broken = geos::region(bench, region);
    if (!broken)
        return geos::failure(bench, "reading rings");
    if (GEOSisValid_r(context, broken.get()) == 1)
        return Repaired{std::move(region), false, {}, {}};
    const auto fixed = make_valid(bench, broken.get(), GEOS_MAKE_VALID_STRUCTURE);
    if (!fixed)
        return geos::failure(bench, "repairing rings");
    Repaired out{
        geos::to_region<GeoPoint>(bench, fixed.get()), true, problem_of(bench, broken.get()), {}};
    const SquareMetres change = geodesic_area(out.region) - area_by_formula(region);
    out.moved = SquareMetres(std::abs(change.count()));
    if (const auto even_odd = make_valid(bench, broken.get(), GEOS_MAKE_VALID_LINEWORK)) {
        const auto differing =
            geos::own(bench, GEOSSymDifference_r(context, fixed.get(), even_odd.get()));
        if (differing)
            out.moved = std::max(out.moved,
                                 geodesic_area(geos::to_region<GeoPoint>(bench, differing.get())));
    }
    return out;
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
