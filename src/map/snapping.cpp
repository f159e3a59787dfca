#include "delimit/map/snapping.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace delimit {
namespace {

/// Metres; an edge is in every cell that its box meets.
constexpr double cell_size = 4'000;

std::int64_t column(double x) {
    return static_cast<std::int64_t>(std::floor(x / cell_size));
}

std::int64_t key(std::int64_t x, std::int64_t y) {
    return x * (std::int64_t{1} << 32U) + y;
}

template <class Visit>
void each_cell(const MapBox& box, Visit visit) {
    for (std::int64_t x = column(box.min_x); x <= column(box.max_x); ++x)
        for (std::int64_t y = column(box.min_y); y <= column(box.max_y); ++y)
            visit(key(x, y));
}

} // namespace

SnapIndex::SnapIndex(SnapshotPtr snapshot) : snapshot_(std::move(snapshot)) {
    const Control& control = *snapshot_->control;
    for (const Polyline& part : control.line.parts)
        add(part, SnapTo::line_of_contact);
    for (const DividedOblast& oblast : control.oblasts)
        for (const Polygon& polygon : oblast.ground.polygons) {
            add(polygon.outer, SnapTo::oblast_border);
            for (const auto& hole : polygon.holes)
                add(hole, SnapTo::oblast_border);
        }
    const Projector projector(snapshot_->projection);
    const auto& settlements = snapshot_->layers->settlements;
    for (std::size_t i = 0; i < settlements.size(); ++i) {
        const MapPoint at = projector.forward(settlements[i].at);
        cells_[key(column(at.x()), column(at.y()))].spots.push_back(
            static_cast<std::uint32_t>(spots_.size()));
        spots_.push_back({at, i});
    }
}

void SnapIndex::add(const Polyline& line, SnapTo kind) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        MapBox box;
        box.add(line[i - 1]);
        box.add(line[i]);
        each_cell(box, [&](std::int64_t cell) {
            cells_[cell].edges.push_back(static_cast<std::uint32_t>(edges_.size()));
        });
        edges_.push_back({line[i - 1], line[i], kind});
    }
}

std::optional<Snapped> SnapIndex::snap(MapPoint at, double tolerance) const {
    std::optional<Snapped> vertex, edge;
    double to_vertex = tolerance, to_edge = tolerance;
    // Nearer by more than rounding, or as near and of a kind of higher priority.
    const auto offer = [&](std::optional<Snapped>& best, double& nearest, MapPoint p, SnapTo kind,
                           bool is_vertex) {
        constexpr double same_place = 0.01;
        const double d = distance(at, p);
        const bool nearer = d < nearest - same_place || (!best && d <= nearest);
        const bool before = best && d <= nearest + same_place && kind < best->to;
        if (!nearer && !before)
            return false;
        nearest = d;
        best = Snapped{p, kind, is_vertex, {}};
        return true;
    };
    const MapBox around = MapBox{at.x(), at.y(), at.x(), at.y()}.grown(tolerance);
    each_cell(around, [&](std::int64_t cell) {
        const auto found = cells_.find(cell);
        if (found == cells_.end())
            return;
        for (std::uint32_t i : found->second.spots)
            if (offer(vertex, to_vertex, spots_[i].at, SnapTo::settlement, true))
                vertex->name = snapshot_->layers->settlements[spots_[i].settlement].name;
        for (std::uint32_t i : found->second.edges) {
            const Edge& e = edges_[i];
            offer(vertex, to_vertex, e.from, e.kind, true);
            offer(vertex, to_vertex, e.to, e.kind, true);
            offer(edge, to_edge, nearest_on_segment(at, e.from, e.to), e.kind, false);
        }
    });
    return vertex ? vertex : edge;
}

} // namespace delimit
