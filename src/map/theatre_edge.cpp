#include "map/theatre_edge.h"

#include "delimit/geo/arrangement.h"
#include "delimit/geo/overlay.h"
#include "map/simplify.h"

#include <array>
#include <functional>
#include <unordered_set>
#include <utility>

namespace delimit {
namespace {

/// Border files differ by as much as this; a strait is wider.
constexpr Metres reach(2'500);

template <class Visit>
void each_ring(const Region& region, Visit visit) {
    for (const Polygon& polygon : region.polygons) {
        visit(polygon.outer);
        for (const auto& hole : polygon.holes)
            visit(hole);
    }
}

/// An edge whichever way it is walked.
using Edge = std::array<double, 4>;

Edge edge_between(MapPoint a, MapPoint b) {
    if (std::pair(b.x(), b.y()) < std::pair(a.x(), a.y()))
        std::swap(a, b);
    return {a.x(), a.y(), b.x(), b.y()};
}

struct EdgeHash {
    std::size_t operator()(const Edge& edge) const {
        std::size_t hash = 0;
        for (double v : edge)
            hash = hash * 1'000'003 + std::hash<double>()(v);
        return hash;
    }
};

} // namespace

TheatreEdge theatre_edge(Workbench& bench, const Region& theatre,
                         const std::vector<Region>& neighbours) {
    // Simplified far below the reach: the many points of a coast do not change the answer.
    std::vector<Region> near;
    for (const Region& neighbour : neighbours)
        if (auto region = grown(bench, simplified(neighbour, 100), reach))
            near.push_back(simplified(*region, 100));
    std::vector<const Polygon*> polygons;
    for (const Region& region : near)
        for (const Polygon& polygon : region.polygons)
            polygons.push_back(&polygon);
    const PointLocator locator(std::move(polygons));

    TheatreEdge edge;
    const auto divide = [&](const Polyline& ring) {
        std::vector<Polyline>* into = nullptr;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const bool land = locator.holder((ring[i] + ring[i + 1]) * 0.5).has_value();
            std::vector<Polyline>* const now = land ? &edge.border : &edge.coast;
            if (now != into)
                now->push_back({ring[i]});
            now->back().push_back(ring[i + 1]);
            into = now;
        }
    };
    each_ring(theatre, divide);
    return edge;
}

std::vector<Polyline> inner_borders(const std::vector<Region>& oblasts, const Region& theatre) {
    std::unordered_set<Edge, EdgeHash> drawn;
    each_ring(theatre, [&](const Polyline& ring) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            drawn.insert(edge_between(ring[i], ring[i + 1]));
    });
    std::vector<Polyline> borders;
    for (const Region& oblast : oblasts) {
        each_ring(oblast, [&](const Polyline& ring) {
            bool going = false;
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                const bool fresh = drawn.insert(edge_between(ring[i], ring[i + 1])).second;
                if (fresh && !going)
                    borders.push_back({ring[i]});
                if (fresh)
                    borders.back().push_back(ring[i + 1]);
                going = fresh;
            }
        });
    }
    return borders;
}

} // namespace delimit
