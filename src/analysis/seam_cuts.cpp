#include "analysis/seam_cuts.h"

#include "analysis/cuts_along.h"
#include "delimit/geo/planar.h"

namespace delimit {
namespace {

std::vector<const Polygon*> areas_of(const ProjectedPolygons& polygons, ControlClass party) {
    std::vector<const Polygon*> areas;
    for (std::size_t i = 0; i < polygons.grounds.size(); ++i)
        if (polygons.classes[i] == party)
            areas.push_back(&polygons.grounds[i]);
    return areas;
}

void add_cuts_between(const std::vector<const Polygon*>& areas, double widest,
                      std::vector<Polyline>& cuts) {
    std::vector<Edge> edges;
    std::vector<std::size_t> area_of; // of each edge
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const auto add = [&](const Polyline& ring) {
            for (std::size_t k = 1; k < ring.size(); ++k) {
                edges.push_back({ring[k - 1], ring[k]});
                area_of.push_back(i);
            }
        };
        add(areas[i]->outer);
        for (const auto& hole : areas[i]->holes)
            add(hole);
    }
    const NearEdges near(std::move(edges), widest);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        // From either side: an outline may follow one area after another, past gaps between them.
        const auto of_another = [&](std::size_t edge) { return area_of[edge] != i; };
        const Alongside beside{[&](MapPoint p) { return near.nearest(p, of_another); },
                               [&](MapPoint from, MapPoint to) {
                                   MapBox box;
                                   box.add(from);
                                   box.add(to);
                                   return near.any_near(box, of_another);
                               },
                               widest, widest / 3, false};
        add_cuts_along(areas[i]->outer, beside, cuts);
        for (const auto& hole : areas[i]->holes)
            add_cuts_along(hole, beside, cuts);
    }
}

} // namespace

std::vector<Polyline> cuts_of_seams(const ProjectedPolygons& polygons, double widest) {
    std::vector<Polyline> cuts;
    for (const ControlClass party : {ControlClass::controlled_by_a, ControlClass::controlled_by_b})
        if (const auto areas = areas_of(polygons, party); areas.size() > 1)
            add_cuts_between(areas, widest, cuts);
    return cuts;
}

} // namespace delimit
