#include "delimit/geo/overlay/arrangement.h"

#include "delimit/geo/edge.h"
#include "delimit/geo/planar.h"
#include "geo/geos.h"
#include "geo/overlay/plain_faces.h"

#include <algorithm>
#include <unordered_set>

namespace delimit {
namespace {

void orient(Polygon& polygon) {
    if (signed_area(polygon.outer) < 0)
        std::reverse(polygon.outer.begin(), polygon.outer.end());
    for (auto& hole : polygon.holes)
        if (signed_area(hole) > 0)
            std::reverse(hole.begin(), hole.end());
}

/// The lines without edges that occur before, in either direction: neighbours have their common
/// border twice, and GEOS would look for crossings all along it.
std::vector<Polyline> each_edge_once(const std::vector<Polyline>& lines) {
    std::size_t count = 0;
    for (const Polyline& line : lines)
        count += line.size();
    std::unordered_set<Edge, EdgeHash> seen;
    seen.reserve(count);
    std::vector<Polyline> out;
    for (const Polyline& line : lines) {
        bool go_on = false; // true if the line at the end of `out` continues
        for (std::size_t i = 1; i < line.size(); ++i) {
            const MapPoint a = line[i - 1], b = line[i];
            if (a == b)
                continue;
            const bool forward = std::pair(a.x(), a.y()) < std::pair(b.x(), b.y());
            if (!seen.insert(forward ? Edge{a, b} : Edge{b, a}).second) {
                go_on = false;
                continue;
            }
            if (!go_on)
                out.push_back({a});
            out.back().push_back(b);
            go_on = true;
        }
    }
    return out;
}

MapPoint to_point(Workbench& bench, const GEOSGeometry* point) {
    double x = 0, y = 0;
    GEOSGeomGetX_r(bench.state().geos, point, &x);
    GEOSGeomGetY_r(bench.state().geos, point, &y);
    return MapPoint::metres(x, y);
}

constexpr double grid = 1e-4; // m

/// For any lines; on the grid, or in floating precision if that is enough to find the crossings.
Result<std::vector<Polygon>> faces_by_geos(Workbench& bench, const std::vector<Polyline>& lines,
                                           bool on_grid) {
    const auto context = bench.state().geos;
    std::vector<geos::Geometry> parts;
    for (const Polyline& line : lines)
        parts.push_back(geos::line(bench, std::span<const MapPoint>(line)));
    const auto all = geos::collect(bench, GEOS_MULTILINESTRING, std::move(parts));
    geos::Geometry noded;
    if (!on_grid)
        noded = geos::own(bench, GEOSUnaryUnion_r(context, all.get()));
    if (!noded)
        noded = geos::own(bench, GEOSUnaryUnionPrec_r(context, all.get(), grid));
    if (!noded)
        return geos::failure(bench, "faces");
    const GEOSGeometry* raw = noded.get();
    const auto polygons = geos::own(bench, GEOSPolygonize_r(context, &raw, 1));
    if (!polygons)
        return geos::failure(bench, "faces");

    std::vector<Polygon> faces = geos::to_region<MapPoint>(bench, polygons.get()).polygons;
    std::ranges::for_each(faces, orient);
    return faces;
}

std::vector<Face> with_inside(Workbench& bench, std::vector<Polygon> shapes) {
    std::vector<Face> faces;
    faces.reserve(shapes.size());
    for (Polygon& shape : shapes) {
        const auto polygon = geos::polygon(bench, shape);
        const auto inside =
            geos::own(bench, GEOSPointOnSurface_r(bench.state().geos, polygon.get()));
        if (inside && !GEOSisEmpty_r(bench.state().geos, inside.get())) // else it has no area
            faces.push_back({std::move(shape), to_point(bench, inside.get())});
    }
    return faces;
}

} // namespace

Result<std::vector<Face>> faces_between(Workbench& bench, const std::vector<Polyline>& lines) {
    const std::vector<Polyline> once = each_edge_once(lines);
    if (auto shapes = plain_faces(once))
        return with_inside(bench, *std::move(shapes));
    auto shapes = faces_by_geos(bench, once, false);
    return shapes ? Result(with_inside(bench, *std::move(shapes))) : shapes.error();
}

Result<std::vector<Face>> faces_on_grid(Workbench& bench, const std::vector<Polyline>& lines) {
    auto shapes = faces_by_geos(bench, each_edge_once(lines), true);
    return shapes ? Result(with_inside(bench, *std::move(shapes))) : shapes.error();
}

} // namespace delimit
