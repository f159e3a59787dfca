#include "analysis/theatre.h"

#include "delimit/geo/planar.h"

namespace delimit {
namespace {

void add_rings(const Region& region, std::vector<Polyline>& out) {
    for (const Polygon& polygon : region.polygons) {
        out.push_back(polygon.outer);
        out.insert(out.end(), polygon.holes.begin(), polygon.holes.end());
    }
}

bool runs_through(const std::vector<Polyline>& cuts, const MapBox& box) {
    for (const Polyline& cut : cuts) {
        if (!box_of<MapPoint>(cut).meets(box))
            continue;
        for (std::size_t i = 1; i < cut.size(); ++i) {
            MapBox edge;
            edge.add(cut[i - 1]);
            edge.add(cut[i]);
            if (edge.meets(box))
                return true;
        }
    }
    return false;
}

/// A whole polygon as a face, with the direction of rings that faces have. It takes no part in
/// the arrangement, so its inside point is only needed to be near: the holder of an uncut polygon
/// is that of any of its points; a vertex is one.
Ground whole(const Polygon& polygon, std::size_t oblast) {
    Ground face{polygon, polygon.outer.front(), oblast, {}, Side::a, false};
    if (signed_area(face.shape.outer) < 0)
        std::reverse(face.shape.outer.begin(), face.shape.outer.end());
    for (auto& hole : face.shape.holes)
        if (signed_area(hole) > 0)
            std::reverse(hole.begin(), hole.end());
    return face;
}

} // namespace

Result<std::vector<Ground>> cut_theatre(Workbench& bench, const std::vector<Region>& oblasts,
                                        const std::vector<Polyline>& cuts) {
    std::vector<Ground> ground;
    std::vector<Polyline> lines = cuts;
    std::vector<std::size_t> cut; ///< the oblast of each polygon of `cut_polygons`
    std::vector<const Polygon*> cut_polygons;
    for (std::size_t i = 0; i < oblasts.size(); ++i) {
        const Region& oblast = oblasts[i];
        if (runs_through(cuts, box_of<MapPoint>(oblast))) {
            add_rings(oblast, lines);
            for (const Polygon& polygon : oblast.polygons) {
                cut.push_back(i);
                cut_polygons.push_back(&polygon);
            }
        } else {
            for (const Polygon& polygon : oblast.polygons)
                ground.push_back(whole(polygon, i));
        }
    }
    auto faces = faces_between(bench, lines);
    if (!faces)
        return faces.error();
    const PointLocator locator(std::move(cut_polygons));
    for (Face& face : *faces)
        if (const auto holder = locator.holder(face.inside))
            ground.push_back(
                {std::move(face.shape), face.inside, cut[*holder], {}, Side::a, false});
    return ground;
}

} // namespace delimit
