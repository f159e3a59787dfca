#include "delimit/geo/make_shapes.h"

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
    auto checked = repair(bench, std::move(region));
    if (!checked)
        return checked.error();
    if (checked->changed)
        return Error{ErrorCode::bad_geometry, checked->problem, {}, {}};
    return std::move(checked->region);
}

} // namespace delimit
