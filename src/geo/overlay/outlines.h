// The edges of several regions, and where those of different regions cross.
#pragma once

#include "delimit/geo/shapes.h"
#include "geo/overlay/box_bands.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace delimit {

struct OutlineEdge {
    MapPoint from, to;
    std::uint32_t ring = 0;
};
/// Its edges follow each other and end where they began, but for those left out.
struct OutlineRing {
    std::uint32_t first = 0, end = 0; ///< edges
    std::uint32_t region = 0;
};
/// Of two edges, away from their ends.
struct Crossing {
    std::array<std::uint32_t, 2> edges{};
    std::array<double, 2> along{}; ///< of each edge, 0…1
    MapPoint at;
    bool to_the_left = false; ///< of the first edge goes the second
};

class Outlines {
  public:
    /// Its rings, with the region on their left or, if `reversed`, on their right. Edges that
    /// nothing within the box `around` can meet or see to its east may be left out.
    void add(const Region& region, bool reversed, const MapBox& around);
    /// After the last `add`, before what follows.
    void arrange();

    [[nodiscard]] const std::vector<OutlineEdge>& edges() const { return edges_; }
    [[nodiscard]] const std::vector<OutlineRing>& rings() const { return rings_; }

    /// All of them; nothing if edges touch or overlap, if a region crosses itself, or if that
    /// cannot be told for rounding.
    [[nodiscard]] std::optional<std::vector<Crossing>> crossings() const;
    /// How often the rings of all regions but one go round p counter-clockwise; nothing if p is too
    /// near an edge.
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
