#include "map/theatre_edge.h"

#include "delimit/geo/arrangement.h"
#include "delimit/geo/overlay.h"

#include <utility>

namespace delimit {
namespace {

/// Border files differ by as much as this; a strait is wider.
constexpr Metres reach(2'500);

} // namespace

TheatreEdge theatre_edge(Workbench& bench, const Region& theatre,
                         const std::vector<Region>& neighbours) {
    std::vector<Region> near;
    for (const Region& neighbour : neighbours)
        if (auto region = grown(bench, neighbour, reach))
            near.push_back(std::move(region).value());
    const PointLocator locator(bench, near);

    TheatreEdge edge;
    const auto divide = [&](const Polyline& ring) {
        std::vector<Polyline>* into = nullptr;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const bool land = !locator.holders((ring[i] + ring[i + 1]) * 0.5).empty();
            std::vector<Polyline>* const now = land ? &edge.border : &edge.coast;
            if (now != into)
                now->push_back({ring[i]});
            now->back().push_back(ring[i + 1]);
            into = now;
        }
    };
    for (const Polygon& polygon : theatre.polygons) {
        divide(polygon.outer);
        for (const auto& hole : polygon.holes)
            divide(hole);
    }
    return edge;
}

} // namespace delimit
