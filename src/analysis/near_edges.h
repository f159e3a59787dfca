// Index of edges, for the nearest one within a distance.
#pragma once

#include "delimit/geo/edge.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace delimit {

/// Edges in square cells, for queries of the nearest within a distance.
class NearEdges {
  public:
    /// `reach`, m: edges farther away are not found.
    NearEdges(std::vector<Edge> edges, double reach)
        : edges_(std::move(edges)), reach_(reach), cell_(std::max(reach, 500.0)) {
        for (std::size_t i = 0; i < edges_.size(); ++i) {
            MapBox box;
            box.add(edges_[i].from);
            box.add(edges_[i].to);
            for_each_cell(box, [&](std::uint64_t cell) { cells_[cell].push_back(i); });
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
        double least = reach_;
        for_each_cell(box.grown(reach_), [&](std::uint64_t cell) {
            const auto found = cells_.find(cell);
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
        });
        return best;
    }
    /// False only if no edge for which `wanted` is true is within reach of the box.
    template <class Wanted>
    [[nodiscard]] bool any_near(const MapBox& box, const Wanted& wanted) const {
        bool any = false;
        for_each_cell(box.grown(reach_), [&](std::uint64_t cell) {
            const auto found = cells_.find(cell);
            any = any || (found != cells_.end() &&
                          std::any_of(found->second.begin(), found->second.end(), wanted));
        });
        return any;
    }

  private:
    template <class Fn>
    void for_each_cell(const MapBox& box, const Fn& fn) const {
        const auto cell = [this](double v) {
            return static_cast<std::int64_t>(std::floor(v / cell_));
        };
        for (std::int64_t x = cell(box.min_x); x <= cell(box.max_x); ++x)
            for (std::int64_t y = cell(box.min_y); y <= cell(box.max_y); ++y)
                fn(static_cast<std::uint64_t>(x) << 32 ^ static_cast<std::uint32_t>(y));
    }

    std::vector<Edge> edges_;
    double reach_, cell_;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> cells_;
};

} // namespace delimit
