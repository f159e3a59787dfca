#include "delimit/geo/runs.h"

#include "delimit/geo/planar.h"

namespace delimit {
namespace {

/// True if the ray from `p` crosses the ring an odd number of times.
bool crossed_oddly(const BasicRing<MapPoint>& ring, const LineRuns& runs, MapPoint p) {
    const auto beside = [p](const MapBox& box) {
        return box.min_y > p.y() || box.max_y < p.y() || box.max_x < p.x();
    };
    if (beside(runs.box()))
        return false;
    bool odd = false;
    for (std::size_t run = 0; run < runs.count(); ++run) {
        if (beside(runs.box(run)))
            continue;
        for (std::size_t i = runs.begin(run); i < runs.end(run); ++i)
            odd ^= crosses_ray(ring[i], ring[i + 1], p);
    }
    return odd;
}

} // namespace

LineRuns::LineRuns(const Polyline& line) : points_(line.size()) {
    if (line.empty())
        return;
    count_ = std::max<std::size_t>(1, (points_ - 1 + length - 1) / length);
    if (count_ == 1) {
        box_.add(line);
        return;
    }
    boxes_.resize(count_);
    for (std::size_t run = 0; run < count_; ++run) {
        for (std::size_t i = begin(run); i <= end(run); ++i)
            boxes_[run].add(line[i]);
        box_.add(boxes_[run]);
    }
}

ShapeRuns runs_of(const std::vector<Polyline>& lines) {
    return {lines.begin(), lines.end()};
}

ShapeRuns runs_of(const Region& region) {
    ShapeRuns runs;
    for (const Polygon& polygon : region.polygons) {
        runs.emplace_back(polygon.outer);
        for (const auto& hole : polygon.holes)
            runs.emplace_back(hole);
    }
    return runs;
}

bool holds(const Region& region, const ShapeRuns& runs, MapPoint p) {
    bool inside = false;
    auto of_ring = runs.begin();
    for (const Polygon& polygon : region.polygons) {
        inside ^= crossed_oddly(polygon.outer, *of_ring++, p);
        for (const auto& hole : polygon.holes)
            inside ^= crossed_oddly(hole, *of_ring++, p);
    }
    return inside;
}

} // namespace delimit
