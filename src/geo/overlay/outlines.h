// The edges of several regions, and the crossings of edges of different regions.
#pragma once

#include "delimit/geo/box_bands.h"
#include "delimit/geo/shapes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace delimit {

struct OutlineEdge {
    MapPoint from, to;
    std::uint32_t ring = 0;
};
/// Its edges follow each other and close, apart from those left out.
struct OutlineRing {
    std::uint32_t first = 0, end = 0; ///< edges
    std::uint32_t region = 0;
};
/// Of two edges, away from their ends.
struct Crossing {
    std::array<std::uint32_t, 2> edges{};
    std::array<double, 2> along{}; ///< of each edge, 0…1
    MapPoint at;
    bool to_the_left = false; ///< the second edge leads to the left of the first
};

class Outlines {
  public:
    /// Its rings, with the region on their left or, if `reversed`, on their right. Edges that
    /// nothing within the box `around` can meet, or crosses a ray from it to the east, may be left
    /// out.
    void add(const Region& region, bool reversed, const MapBox& around);
    /// To be called after the last `add`, before the functions below.
    void arrange();

    [[nodiscard]] const std::vector<OutlineEdge>& edges() const { return edges_; }
    [[nodiscard]] const std::vector<OutlineRing>& rings() const { return rings_; }

    /// All of them; nothing if edges touch or overlap, if a region crosses itself, or if rounding
    /// leaves it in doubt.
    [[nodiscard]] std::optional<std::vector<Crossing>> crossings() const;
    /// Winding number of the rings of all regions but one around p, counter-clockwise; nothing if p
    /// is too near an edge.
    [[nodiscard]] std::optional<int> winding(MapPoint p, std::uint32_t but) const;

  private:
    void add_ring(const Polyline& ring, bool clockwise, const MapBox& around);
    [[nodiscard]] bool neighbours(std::uint32_t a, std::uint32_t b) const;
    bool add_crossing(std::uint32_t a, std::uint32_t b, std::vector<Crossing>& out) const;
    [[nodiscard]] std::vector<bool> within_reach() const;

    std::vector<OutlineEdge> edges_;
    std::vector<OutlineRing> rings_;
    BoxBands bands_;              ///< of edges
    std::vector<MapBox> regions_; ///< boxes of them
};

} // namespace delimit
