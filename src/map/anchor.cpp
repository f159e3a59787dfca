#include "map/anchor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

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

/// Crossings of the region's border with a line parallel to an axis, ascending. `along` and
/// `across` select the coordinates.
template <class Along, class Across>
std::vector<double> crossings(const Region& ground, double level, Along along, Across across) {
    std::vector<double> at;
    each_edge(ground, [&](MapPoint a, MapPoint b) {
        if ((across(a) > level) == (across(b) > level))
            return;
        const double t = (level - across(a)) / (across(b) - across(a));
        at.push_back(along(a) + t * (along(b) - along(a)));
    });
    std::sort(at.begin(), at.end());
    return at;
}

/// Free length along that line to the nearer crossing; 0 outside the region.
double room(const std::vector<double>& crossings, double at) {
    const auto after = std::upper_bound(crossings.begin(), crossings.end(), at);
    if ((crossings.end() - after) % 2 == 0)
        return 0;
    return after == crossings.begin() ? *after - at : std::min(*after - at, at - *(after - 1));
}

double x_of(MapPoint p) {
    return p.x();
}
double y_of(MapPoint p) {
    return p.y();
}

} // namespace

double room_beside(const Region& ground, MapPoint p) {
    return room(crossings(ground, p.y(), x_of, y_of), p.x());
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
    std::array<std::vector<double>, steps> columns, rows;
    for (int i = 1; i < steps; ++i) {
        columns[i] = crossings(ground, box.min_x + box.width() * i / steps, y_of, x_of);
        rows[i] = crossings(ground, box.min_y + box.height() * i / steps, x_of, y_of);
    }
    for (int i = 1; i < steps; ++i) {
        for (int j = 1; j < steps; ++j) {
            const MapPoint p = MapPoint::from_plane(box.min_x + box.width() * i / steps,
                                                    box.min_y + box.height() * j / steps);
            // The window's edge limits the area too.
            const double beside =
                std::min({room(rows[j], p.x()), p.x() - window.min_x, window.max_x - p.x()});
            const double above =
                std::min({room(columns[i], p.y()), p.y() - window.min_y, window.max_y - p.y()});
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
