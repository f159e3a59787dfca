#include "io/vector/longitudes.h"

#include "delimit/geo/longitudes.h"
#include "delimit/geo/validity.h"

namespace delimit::io {
namespace {

template <class Curve>
std::unique_ptr<Curve> curve_of(const std::vector<GeoPoint>& points) {
    std::vector<OGRRawPoint> raw;
    raw.reserve(points.size());
    for (const GeoPoint p : points)
        raw.emplace_back(p.longitude(), p.latitude());
    auto curve = std::make_unique<Curve>();
    curve->setPoints(static_cast<int>(raw.size()), raw.data());
    return curve;
}

bool leaves_180(const GeoPolygon& polygon) {
    return delimit::leaves_180(polygon.outer);
}

/// The polygon cut at 180°; as it is where that cannot be.
GeoRegion cut(Workbench& bench, const GeoPolygon& polygon) {
    const auto flat = unrolled(polygon);
    if (!flat)
        return {{polygon}};
    auto valid = repair(bench, GeoRegion{{flat->shape}});
    auto parts = valid ? cut_at_180(bench, valid->region) : valid.error();
    return parts ? *std::move(parts) : GeoRegion{{polygon}};
}

void add(const GeoPolygon& polygon, OGRMultiPolygon& into) {
    if (polygon.outer.empty())
        return;
    auto made = std::make_unique<OGRPolygon>();
    made->addRingDirectly(curve_of<OGRLinearRing>(polygon.outer).release());
    for (const auto& hole : polygon.holes)
        made->addRingDirectly(curve_of<OGRLinearRing>(hole).release());
    into.addGeometryDirectly(made.release());
}

} // namespace

std::unique_ptr<OGRMultiPolygon> to_ogr(const GeoRegion& region) {
    auto all = std::make_unique<OGRMultiPolygon>();
    Workbench bench;
    for (const GeoPolygon& polygon : region.polygons)
        if (leaves_180(polygon))
            for (const GeoPolygon& part : cut(bench, polygon).polygons)
                add(part, *all);
        else
            add(polygon, *all);
    return all;
}

std::vector<std::unique_ptr<OGRLineString>> to_ogr(const GeoPolyline& line) {
    std::vector<std::unique_ptr<OGRLineString>> parts;
    for (const GeoPolyline& part : cut_at_180(unrolled(line).shape))
        parts.push_back(curve_of<OGRLineString>(part));
    return parts;
}

} // namespace delimit::io
