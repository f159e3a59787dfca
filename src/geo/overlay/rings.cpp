#include "geo/overlay/rings.h"

#include "delimit/geo/planar.h"

#include <utility>

namespace delimit {

std::optional<Region> region_of(std::vector<Polyline> rings) {
    struct Shell {
        MapBox box;
        double area;
    };
    Region region;
    std::vector<Shell> shells;
    std::vector<Polyline> holes;
    for (Polyline& ring : rings) {
        const double area = signed_area(ring);
        if (area < 0) {
            holes.push_back(std::move(ring));
        } else if (area > 0) {
            shells.push_back({box_of<MapPoint>(ring), area});
            region.polygons.push_back({std::move(ring), {}});
        } else {
            return std::nullopt;
        }
    }
    for (Polyline& hole : holes) {
        // Not a vertex: rings may touch there.
        const MapPoint inside = (hole[0] + hole[1]) * 0.5;
        std::size_t in = shells.size();
        for (std::size_t i = 0; i < shells.size(); ++i)
            if (shells[i].box.contains(inside) &&
                (in == shells.size() || shells[i].area < shells[in].area) &&
                contains(region.polygons[i].outer, inside))
                in = i;
        if (in == shells.size())
            return std::nullopt;
        region.polygons[in].holes.push_back(std::move(hole));
    }
    return region;
}

} // namespace delimit
