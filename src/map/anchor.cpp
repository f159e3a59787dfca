#include "map/anchor.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

template <class Visit>
void each_edge(const Region& ground, Visit visit) {
    const auto ring_edges = [&](const auto& ring) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            visit(ring[i], ring[i + 1]);
    };
    for (const auto& polygon : ground.polygons) {
        ring_edges(polygon.outer);
        for (const auto& hole : polygon.holes)
            ring_edges(hole);
    }
}

/// Room along one axis, 0 outside. `along` and `across` pick the coordinates.
template <class Along, class Across>
double room(const Region& ground, MapPoint p, Along along, Across across) {
    double before = 1e300, after = 1e300;
    bool inside = false;
    each_edge(ground, [&](MapPoint a, MapPoint b) {
        if ((across(a) > across(p)) == (across(b) > across(p)))
            return;
        const double t = (across(p) - across(a)) / (across(b) - across(a));
        const double at = along(a) + t * (along(b) - along(a)) - along(p);
        if (at > 0) {
            inside = !inside;
            after = std::min(after, at);
        } else {
            before = std::min(before, -at);
        }
    });
    return inside ? std::min(before, after) : 0;
}

double x_of(MapPoint p) {
    return p.x();
}
double y_of(MapPoint p) {
    return p.y();
}

} // namespace

double room_beside(const Region& ground, MapPoint p) {
    return room(ground, p, x_of, y_of);
}

std::optional<MapPoint> name_anchor(const Region& ground, const MapBox& window) {
    MapBox box;
    box.add(ground);
    box = {std::max(box.min_x, window.min_x), std::max(box.min_y, window.min_y),
           std::min(box.max_x, window.max_x), std::min(box.max_y, window.max_y)};
    if (box.empty() || box.min_y > box.max_y)
        return std::nullopt;
    constexpr int steps = 14;
    std::optional<MapPoint> best;
    double best_score = 0;
    const MapPoint middle = box.centre();
    for (int i = 1; i < steps; ++i) {
        for (int j = 1; j < steps; ++j) {
            const MapPoint p = MapPoint::from_plane(box.min_x + box.width() * i / steps,
                                                    box.min_y + box.height() * j / steps);
            // The window's edge is an edge too.
            const double beside =
                std::min({room(ground, p, x_of, y_of), p.x() - window.min_x, window.max_x - p.x()});
            const double above =
                std::min({room(ground, p, y_of, x_of), p.y() - window.min_y, window.max_y - p.y()});
            const MapPoint off = p - middle;
            const double eccentric = std::hypot(off.x(), off.y()) / (box.width() + box.height());
            const double score = std::min(beside / 2, above) * (1 - 0.5 * eccentric);
            if (score > best_score) {
                best_score = score;
                best = p;
            }
        }
    }
    return best;
}

} // namespace delimit
