#include "delimit/geo/make_shapes.h"

#include "delimit/geo/longitudes.h"
#include "delimit/geo/validity.h"

#include <algorithm>
#include <utility>

namespace delimit {

std::optional<GeoPolyline> polyline_of(std::vector<GeoPoint> points) {
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() < 2)
        return std::nullopt;
    return points;
}

Result<GeoRegion> valid_region(Workbench& bench, GeoRegion region) {
    std::vector<std::vector<GeoPoint>> rings;
    for (const GeoPolygon& polygon : region.polygons) {
        rings.push_back(polygon.outer);
        rings.insert(rings.end(), polygon.holes.begin(), polygon.holes.end());
    }
    const bool across = std::any_of(rings.begin(), rings.end(), leaves_180);
    GeoRegion flat = region;
    if (across) {
        rings = in_one_turn(std::move(rings));
        auto next = rings.begin();
        for (GeoPolygon& polygon : flat.polygons) {
            polygon.outer = std::move(*next++);
            for (auto& hole : polygon.holes)
                hole = std::move(*next++);
        }
    }
    auto checked = repair(bench, std::move(flat));
    if (!checked)
        return checked.error();
    if (checked->changed)
        return Error{ErrorCode::bad_geometry, checked->problem, {}, {}};
    return across ? std::move(region) : std::move(checked->region);
}

} // namespace delimit
