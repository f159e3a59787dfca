// The study area as faces: the working state of the division (analysis/control.h).
#pragma once

#include "delimit/base/result.h"
#include "delimit/geo/edge.h"
#include "delimit/geo/overlay/arrangement.h"
#include "delimit/geo/projection.h"
#include "delimit/model/layers.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace delimit {

/// A face of the study area: inside one oblast, of one class.
struct ControlFace {
    Polygon shape; ///< outer ring counter-clockwise, holes clockwise: the inside is on the left
    MapPoint inside;
    std::size_t oblast = 0;
    std::optional<ControlClass> covered; ///< class of the covering polygon; none for the remainder
    Side holder = Side::a;
    bool undetermined = false;
};

/// True if an area, given as faces that share their borders, vanishes when shrunk.
Result<bool> vanishes(Workbench& bench, const Region& faces, Metres half_width);

/// Calls fn(edge) for every edge of a polygon.
template <class Fn>
void for_each_edge(const Polygon& polygon, Fn&& fn) {
    const auto walk = [&](const BasicRing<MapPoint>& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i)
            fn(Edge{ring[i - 1], ring[i]});
    };
    walk(polygon.outer);
    for (const auto& hole : polygon.holes)
        walk(hole);
}

/// Test whether a point is on one of several lines, within a centimetre.
class OnPath {
  public:
    explicit OnPath(const std::vector<Polyline>& paths);
    [[nodiscard]] bool holds(MapPoint p) const;

  private:
    struct Span {
        MapPoint from, to;
        MapBox box;
    };
    std::vector<Span> spans_;
};

/// Neighbours of all faces across their edges. Faces share their borders to the bit, so an edge's
/// neighbour is the face that has its reverse.
class Adjacency {
  public:
    explicit Adjacency(const std::vector<ControlFace>& faces);

    static constexpr std::uint32_t none = 0xffffffff; ///< the study area's edge

    /// Calls fn(edge, neighbour) for every edge of a face; `neighbour` is a face or `none`.
    template <class Fn>
    void for_each_edge(std::size_t face, Fn&& fn) const {
        for (std::size_t i = first_[face]; i < first_[face + 1]; ++i)
            fn(edges_[i], across_[i]);
    }

  private:
    std::vector<Edge> edges_;
    std::vector<std::uint32_t> across_; ///< parallel to edges_
    std::vector<std::size_t> first_;    ///< start of each face's edges; one more at the end
};

/// The edges of faces on the study area's edge.
std::vector<Edge> edges_of_study_area(const std::vector<ControlFace>& faces,
                                      const Adjacency& adjacency);

} // namespace delimit
