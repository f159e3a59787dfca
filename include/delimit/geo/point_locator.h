// Point-in-polygon lookup for many points in the same polygons.
#pragma once

#include "delimit/geo/shapes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace delimit {

/// The polygons must outlive it.
class PointLocator {
  public:
    explicit PointLocator(const std::vector<const Polygon*>& polygons);
    /// Indices of the polygons that hold the point, ascending.
    [[nodiscard]] std::vector<std::size_t> holders(MapPoint p) const;
    /// The first of them.
    [[nodiscard]] std::optional<std::size_t> holder(MapPoint p) const;

  private:
    /// Intervals of y, by the bands that they reach into.
    class Bands {
      public:
        /// `range_of(i)`: lowest and highest y of interval i, within those of `box`.
        template <class RangeOf>
        Bands(const MapBox& box, std::size_t bands, std::size_t intervals, const RangeOf& range_of);
        /// Ascending indices of the intervals in the band of this y, which is within the box.
        [[nodiscard]] std::span<const std::uint32_t> at(double y) const;

      private:
        [[nodiscard]] std::size_t band(double y) const;

        double min_y_ = 0, bands_per_metre_ = 0;
        std::vector<std::uint32_t> first_; ///< of a band in all_; one more at the end
        std::vector<std::uint32_t> all_;
    };
    /// A ring with its edges sorted into bands of y: a point is compared with those of its band.
    class BandedRing {
      public:
        explicit BandedRing(const BasicRing<MapPoint>& ring);
        [[nodiscard]] bool contains(MapPoint p) const;

        [[nodiscard]] const MapBox& box() const { return box_; }

      private:
        const BasicRing<MapPoint>* ring_;
        MapBox box_;
        Bands edges_; ///< by index of the start vertex in the ring
    };
    struct BandedPolygon {
        BandedRing outer;
        std::vector<BandedRing> holes;
        [[nodiscard]] bool contains(MapPoint p) const;
    };
    [[nodiscard]] static Bands bands_of(const std::vector<BandedPolygon>& polygons,
                                        const MapBox& box);

    std::vector<BandedPolygon> polygons_;
    MapBox box_;
    Bands by_height_; ///< of polygons_
};

} // namespace delimit
