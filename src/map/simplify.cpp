#include "map/simplify.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace delimit {
namespace {

double distance_squared(MapPoint p, MapPoint a, MapPoint b) {
    const MapPoint ab = b - a, ap = p - a;
    const double length = ab.x() * ab.x() + ab.y() * ab.y();
    double t = length > 0 ? (ap.x() * ab.x() + ap.y() * ab.y()) / length : 0;
    t = std::clamp(t, 0.0, 1.0);
    const MapPoint d = ap - ab * t;
    return d.x() * d.x() + d.y() * d.y();
}

/// Marks the points between first and last that must stay. A stack instead of recursion: depth
/// can equal the number of points.
void mark(const std::vector<MapPoint>& points, std::size_t first, std::size_t last, double squared,
          std::vector<bool>& keep) {
    std::vector<std::pair<std::size_t, std::size_t>> todo{{first, last}};
    while (!todo.empty()) {
        const auto [from, to] = todo.back();
        todo.pop_back();
        double worst = squared;
        std::size_t at = 0;
        for (std::size_t i = from + 1; i < to; ++i) {
            const double d = distance_squared(points[i], points[from], points[to]);
            if (d > worst) {
                worst = d;
                at = i;
            }
        }
        if (at == 0)
            continue;
        keep[at] = true;
        todo.emplace_back(from, at);
        todo.emplace_back(at, to);
    }
}

std::vector<MapPoint> kept(const std::vector<MapPoint>& points, const std::vector<bool>& keep) {
    std::vector<MapPoint> result;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (keep[i])
            result.push_back(points[i]);
    return result;
}

/// A closed ring: split at the point farthest from its start, so that it keeps its extent. Empty if
/// it is too small to be visible.
Polyline simplified_ring(const Polyline& ring, double tolerance) {
    MapBox box;
    box.add(ring);
    if (ring.size() < 4 || std::max(box.width(), box.height()) < tolerance)
        return {};
    std::size_t far = 0;
    double most = -1;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const MapPoint d = ring[i] - ring[0];
        const double squared = d.x() * d.x() + d.y() * d.y();
        if (squared > most) {
            most = squared;
            far = i;
        }
    }
    std::vector<bool> keep(ring.size(), false);
    keep.front() = keep[far] = keep.back() = true;
    mark(ring, 0, far, tolerance * tolerance, keep);
    mark(ring, far, ring.size() - 1, tolerance * tolerance, keep);
    Polyline result = kept(ring, keep);
    return result.size() < 4 ? Polyline{} : result;
}

} // namespace

Polyline simplified(const Polyline& line, double tolerance) {
    // A closed line is simplified as a ring, but never dropped.
    if (line.size() > 3 && line.front() == line.back()) {
        Polyline ring = simplified_ring(line, tolerance);
        return ring.empty() ? line : ring;
    }
    if (line.size() < 3)
        return line;
    std::vector<bool> keep(line.size(), false);
    keep.front() = keep.back() = true;
    mark(line, 0, line.size() - 1, tolerance * tolerance, keep);
    return kept(line, keep);
}

Region simplified(const Region& region, double tolerance) {
    Region result;
    for (const auto& polygon : region.polygons) {
        Polygon simple{simplified_ring(polygon.outer, tolerance), {}};
        if (simple.outer.empty())
            continue;
        for (const auto& hole : polygon.holes)
            if (auto ring = simplified_ring(hole, tolerance); !ring.empty())
                simple.holes.push_back(std::move(ring));
        result.polygons.push_back(std::move(simple));
    }
    return result;
}

} // namespace delimit
