// Index of edges, for the nearest one within a distance.
#pragma once

#include "delimit/geo/edge.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace delimit {

/// Edges in square cells, for queries of the nearest within a distance.
class NearEdges {
  public:
    /// `reach`, m: edges farther away are not found.
    NearEdges(std::vector<Edge> edges, double reach) : edges_(std::move(edges)), reach_(reach) {
        for (std::size_t i = 0; i < edges_.size(); ++i) {
            MapBox box;
            box.add(edges_[i].from);
            box.add(edges_[i].to);
            const Span over = span(box);
            for (std::int64_t x = over.min_x; x <= over.max_x; ++x)
                for (std::int64_t y = over.min_y; y <= over.max_y; ++y) {
                    cells_[key(x, y)].push_back(i);
                    blocks_.insert(key(block_of(x), block_of(y)));
                }
        }
    }
    struct Nearest {
        MapPoint at;
        MapPoint across; ///< a metre square to the edge there
    };
    [[nodiscard]] std::optional<Nearest> nearest(MapPoint p) const {
        return nearest(p, [](std::size_t) { return true; });
    }
    /// Nearest of the edges, by their index, for which `wanted` is true.
    template <class Wanted>
    [[nodiscard]] std::optional<Nearest> nearest(MapPoint p, const Wanted& wanted) const {
        MapBox box;
        box.add(p);
        std::optional<Nearest> best;
        if (!any_block(span(box.grown(reach_))))
            return best;
        double least = reach_;
        const auto look_at = [&](std::int64_t x, std::int64_t y) {
            const auto found = cells_.find(key(x, y));
            if (found == cells_.end())
                return;
            for (std::size_t i : found->second) {
                if (!wanted(i))
                    continue;
                const MapPoint q = nearest_on_segment(p, edges_[i].from, edges_[i].to);
                if (const double d = distance(p, q); d < least || (d == least && !best)) {
                    const MapPoint way = edges_[i].to - edges_[i].from;
                    const double length = distance(edges_[i].from, edges_[i].to);
                    least = d;
                    best = {q, MapPoint::metres(-way.y(), way.x()) * (1 / length)};
                }
            }
        };
        // In growing squares of cells around the point's own, until none can be nearer.
        const std::int64_t x = cell(p.x()), y = cell(p.y());
        for (std::int64_t ring = 0; static_cast<double>(ring - 1) * cell_size <= least; ++ring)
            for (std::int64_t i = x - ring; i <= x + ring; ++i) {
                const bool side = i == x - ring || i == x + ring;
                for (std::int64_t k = y - ring; k <= y + ring;
                     k += side || ring == 0 ? 1 : 2 * ring)
                    look_at(i, k);
            }
        return best;
    }

    /// False only if no edge for which `wanted` is true is within reach of the box.
    template <class Wanted>
    [[nodiscard]] bool any_near(const MapBox& box, const Wanted& wanted) const {
        const Span over = span(box.grown(reach_));
        if (!any_block(over))
            return false;
        for (std::int64_t x = over.min_x; x <= over.max_x; ++x)
            for (std::int64_t y = over.min_y; y <= over.max_y; ++y)
                if (const auto found = cells_.find(key(x, y));
                    found != cells_.end() &&
                    std::any_of(found->second.begin(), found->second.end(), wanted))
                    return true;
        return false;
    }

  private:
    static constexpr double cell_size = 500;  // m
    static constexpr std::int64_t block = 16; // cells along its side
    struct Span {
        std::int64_t min_x, min_y, max_x, max_y;
    };
    static std::int64_t cell(double v) {
        return static_cast<std::int64_t>(std::floor(v / cell_size));
    }
    static std::int64_t block_of(std::int64_t cell) {
        return cell >= 0 ? cell / block : (cell + 1) / block - 1;
    }
    static std::uint64_t key(std::int64_t x, std::int64_t y) {
        return static_cast<std::uint64_t>(x) << 32 ^ static_cast<std::uint32_t>(y);
    }
    static Span span(const MapBox& box) {
        return {cell(box.min_x), cell(box.min_y), cell(box.max_x), cell(box.max_y)};
    }
    /// False only if no cell of the span holds an edge.
    [[nodiscard]] bool any_block(const Span& over) const {
        for (std::int64_t x = block_of(over.min_x); x <= block_of(over.max_x); ++x)
            for (std::int64_t y = block_of(over.min_y); y <= block_of(over.max_y); ++y)
                if (blocks_.contains(key(x, y)))
                    return true;
        return false;
    }

    std::vector<Edge> edges_;
    double reach_;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> cells_;
    std::unordered_set<std::uint64_t> blocks_; ///< squares of cells that hold any
};

} // namespace delimit
