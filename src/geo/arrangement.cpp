#include "delimit/geo/arrangement.h"

#include "delimit/geo/planar.h"
#include "geo/geos.h"

#include <algorithm>

namespace delimit {
namespace {

void orient(Polygon& polygon) {
    if (signed_area(polygon.outer) < 0)
        std::reverse(polygon.outer.begin(), polygon.outer.end());
    for (auto& hole : polygon.holes)
        if (signed_area(hole) > 0)
            std::reverse(hole.begin(), hole.end());
}

MapPoint to_point(Workbench& bench, const GEOSGeometry* point) {
    double x = 0, y = 0;
    GEOSGeomGetX_r(bench.state().geos, point, &x);
    GEOSGeomGetY_r(bench.state().geos, point, &y);
    return MapPoint::metres(x, y);
}

} // namespace

Result<std::vector<Face>> faces_between(Workbench& bench, const std::vector<Polyline>& lines) {
    const auto context = bench.state().geos;
    std::vector<geos::Geometry> parts;
    for (const Polyline& line : lines)
        if (line.size() >= 2)
            parts.push_back(geos::line(bench, std::span<const MapPoint>(line)));
    const auto all = geos::collect(bench, GEOS_MULTILINESTRING, std::move(parts));
    auto noded = geos::own(bench, GEOSUnaryUnion_r(context, all.get()));
    if (!noded)
        noded = geos::own(bench, GEOSUnaryUnionPrec_r(context, all.get(), 1e-3));
    if (!noded)
        return geos::failure(bench, "faces");
    const GEOSGeometry* raw = noded.get();
    const auto polygons = geos::own(bench, GEOSPolygonize_r(context, &raw, 1));
    if (!polygons)
        return geos::failure(bench, "faces");

    std::vector<Face> faces;
    const int count = GEOSGetNumGeometries_r(context, polygons.get());
    faces.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry* polygon = GEOSGetGeometryN_r(context, polygons.get(), i);
        const auto inside = geos::own(bench, GEOSPointOnSurface_r(context, polygon));
        if (!inside || GEOSisEmpty_r(context, inside.get()))
            continue; // a face without an interior is no ground
        faces.push_back(
            {geos::to_polygon<MapPoint>(bench, polygon), to_point(bench, inside.get())});
        orient(faces.back().shape);
    }
    return faces;
}

PointLocator::PointLocator(std::vector<const Polygon*> polygons) : polygons_(std::move(polygons)) {
    for (const Polygon* polygon : polygons_)
        boxes_.push_back(box_of<MapPoint>(polygon->outer));
}

std::vector<std::size_t> PointLocator::holders(MapPoint p) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < polygons_.size(); ++i)
        if (boxes_[i].contains(p) && contains(*polygons_[i], p))
            found.push_back(i);
    return found;
}

std::optional<std::size_t> PointLocator::holder(MapPoint p) const {
    for (std::size_t i = 0; i < polygons_.size(); ++i)
        if (boxes_[i].contains(p) && contains(*polygons_[i], p))
            return i;
    return std::nullopt;
}

} // namespace delimit
