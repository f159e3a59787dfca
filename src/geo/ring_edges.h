// The edges of a region that need not be valid: how often they cross, and what they enclose.
#pragma once

#include "delimit/geo/box_bands.h"
#include "delimit/geo/shapes.h"

#include <cstddef>
#include <vector>

namespace delimit {

/// Edges of all rings, in degrees.
class RingEdges {
  public:
    explicit RingEdges(const GeoRegion& region) : RingEdges({&region}, {}) {}
    /// Of several regions, and of lines, which enclose nothing.
    RingEdges(const std::vector<const GeoRegion*>& regions,
              const std::vector<const GeoPolyline*>& lines);

    /// Pairs of edges that meet elsewhere than in an end of both; more than `most` if there are
    /// more, or if so many are beside each other that counting would take too long.
    [[nodiscard]] std::size_t crossings(std::size_t most) const;
    /// True inside by the even-odd rule.
    [[nodiscard]] bool enclose(GeoPoint p) const;

  private:
    struct Pair {
        MapPoint from, to;
    };
    [[nodiscard]] bool meet(std::uint32_t a, std::uint32_t b) const;

    std::vector<Pair> edges_;
    BoxBands bands_;
};

} // namespace delimit
