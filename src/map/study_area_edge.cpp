#include "map/study_area_edge.h"

#include "delimit/geo/planar.h"
#include "delimit/geo/point_locator.h"
#include "map/simplify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <unordered_set>
#include <utility>

namespace delimit {
namespace {

/// Distances outside the study area at which land is looked for: boundary files leave gaps between
/// neighbours, and a strait is wider.
constexpr std::array look_out{300.0, 1200.0, 2500.0};

template <class Visit>
void each_ring(const Region& region, Visit visit) {
    for (const Polygon& polygon : region.polygons) {
        visit(polygon.outer);
        for (const auto& hole : polygon.holes)
            visit(hole);
    }
}

/// An edge irrespective of direction.
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

StudyAreaEdge study_area_edge(const Region& study_area, const std::vector<Region>& neighbours) {
    // Simplified with a tolerance of the least of these distances.
    std::vector<Region> simple;
    for (const Region& neighbour : neighbours)
        simple.push_back(simplified(neighbour, 300));
    std::vector<const Polygon*> polygons;
    for (const Region& region : simple)
        for (const Polygon& polygon : region.polygons)
            polygons.push_back(&polygon);
    const PointLocator locator(polygons);

    StudyAreaEdge edge;
    const auto divide = [&](const Polyline& ring, bool hole) {
        // Outside is on the right of an outer ring that runs counter-clockwise.
        const double right = (signed_area(ring) > 0) != hole ? 1 : -1;
        std::vector<Polyline>* into = nullptr;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const MapPoint d = ring[i + 1] - ring[i], middle = (ring[i] + ring[i + 1]) * 0.5;
            const double length = std::max(std::hypot(d.x(), d.y()), 1e-9);
            const MapPoint out = MapPoint::from_plane(d.y(), -d.x()) * (right / length);
            const bool land = std::any_of(look_out.begin(), look_out.end(), [&](double far) {
                return locator.holder(middle + out * far).has_value();
            });
            std::vector<Polyline>* const now = land ? &edge.border : &edge.coast;
            if (now != into)
                now->push_back({ring[i]});
            now->back().push_back(ring[i + 1]);
            into = now;
        }
    };
    for (const Polygon& polygon : study_area.polygons) {
        divide(polygon.outer, false);
        for (const auto& hole : polygon.holes)
            divide(hole, true);
    }
    return edge;
}

std::vector<Polyline> inner_borders(const std::vector<Region>& oblasts, const Region& study_area) {
    std::unordered_set<Edge, EdgeHash> drawn;
    each_ring(study_area, [&](const Polyline& ring) {
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
