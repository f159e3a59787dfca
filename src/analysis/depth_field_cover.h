// Exact shares of each square of the grid by kind of area, by halving rings repeatedly on the way
// down the quadtree.
#pragma once

#include "delimit/geo/shapes.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace delimit {

/// Kinds of area in a square: rings that run through it, cut to it, and the number of times that a
/// kind covers all of it. Outer rings run counter-clockwise and add, holes clockwise and subtract.
class Cover {
  public:
    using Kind = std::uint32_t;
    struct Ring {
        Kind kind;
        std::uint32_t first, last; ///< in the points; open, the closing point is implied
    };
    struct Whole {
        Kind kind;
        int times;
    };

    void add(Kind kind, const Region& region);
    void clear();
    [[nodiscard]] bool empty() const { return rings_.empty() && whole_.empty(); }
    /// True if no border runs through: each kind has all of it or nothing.
    [[nodiscard]] bool uniform() const { return rings_.empty(); }
    [[nodiscard]] const std::vector<Whole>& whole() const { return whole_; }

    /// Cuts off the parts outside the square. To be called before the first `quarter`.
    void clip(const MapBox& square);
    /// Into south-west, south-east, north-west, north-east.
    void quarter(const MapBox& square, std::array<Cover, 4>& out,
                 std::array<Cover, 2>& tools) const;
    /// Reports the share of the square that each kind has, by `add(kind, share)`; a kind may occur
    /// several times, its shares to be summed.
    template <class Add>
    void shares(const MapBox& square, Add&& add) const {
        for (const Whole& whole : whole_)
            add(whole.kind, static_cast<double>(whole.times));
        const double area = square.width() * square.height();
        for (const Ring& ring : rings_)
            add(ring.kind, ring_area(ring) / area);
    }

  private:
    void add_ring(Kind kind, const BasicRing<MapPoint>& ring, bool hole);
    void add_whole(Kind kind, int times);
    [[nodiscard]] double ring_area(const Ring& ring) const;
    void halve(bool by_x, double at, Cover& low, Cover& high) const;
    void finish(std::size_t first, Kind kind);
    void take_whole_rings(double area);

    std::vector<MapPoint> points_;
    std::vector<Ring> rings_;
    std::vector<Whole> whole_;
};

/// The quarters of a square, in the order of Cover::quarter.
std::array<MapBox, 4> quarters(const MapBox& square);

} // namespace delimit
