// The theatre as faces: the working state of analysis/control.
#pragma once

#include "delimit/geo/arrangement.h"
#include "delimit/geo/projection.h"
#include "delimit/model/layers.h"

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <vector>

namespace delimit {

/// A face of the theatre: inside one oblast, of one class.
struct Ground {
    Polygon shape;
    MapPoint inside;
    std::size_t oblast = 0;
    std::optional<ControlClass> covered; ///< by which class of polygon; none for the remainder
    Side holder = Side::a;
    bool undetermined = false;
};

/// A directed edge between two vertices, exact.
struct EdgeKey {
    MapPoint from, to;
    friend bool operator==(const EdgeKey&, const EdgeKey&) = default;
};
struct EdgeHash {
    std::size_t operator()(const EdgeKey& e) const {
        const std::hash<double> h;
        std::size_t seed = h(e.from.x());
        for (double v : {e.from.y(), e.to.x(), e.to.y()})
            seed = seed * 0x9e3779b97f4a7c15ULL + h(v);
        return seed;
    }
};

/// Which face lies on the left of every edge. A face's neighbour across an edge is the one on the
/// left of the reverse edge; where there is none, the edge is the theatre's.
class EdgeTable {
  public:
    explicit EdgeTable(const std::vector<Ground>& faces);
    /// The face across the edge from→to of a face that has it; none at the theatre's edge.
    [[nodiscard]] std::optional<std::size_t> across(MapPoint from, MapPoint to) const;

  private:
    std::unordered_map<EdgeKey, std::uint32_t, EdgeHash> left_of_;
};

/// Calls fn(from, to) for every edge of the polygon, with its ground on the left.
template <class Fn>
void for_each_edge(const Polygon& polygon, Fn&& fn) {
    const auto walk = [&](const BasicRing<MapPoint>& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i)
            fn(ring[i - 1], ring[i]);
    };
    walk(polygon.outer);
    for (const auto& hole : polygon.holes)
        walk(hole);
}

} // namespace delimit
