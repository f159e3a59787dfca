// Point-in-polygon lookup for many points in the same polygons.
#pragma once

#include "delimit/geo/box_bands.h"
#include "delimit/geo/shapes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
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
    /// A ring with its edges sorted into bands of y: a point is compared with those of its band.
    class BandedRing {
      public:
        explicit BandedRing(const BasicRing<MapPoint>& ring);
        [[nodiscard]] bool contains(MapPoint p) const;
        [[nodiscard]] const MapBox& box() const { return box_; }

      private:
        [[nodiscard]] std::size_t band(double y) const;

        const BasicRing<MapPoint>* ring_;
        MapBox box_;
        double bands_per_metre_ = 0;
        std::vector<std::uint32_t> first_; ///< of a band in edges_; one more at the end
        std::vector<std::uint32_t> edges_; ///< by index of the end vertex in the ring
    };
    struct BandedPolygon {
        BandedRing outer;
        std::vector<BandedRing> holes;
        [[nodiscard]] bool contains(MapPoint p) const;
    };
    std::vector<BandedPolygon> polygons_;
    BoxBands bands_; ///< of polygons_
};

} // namespace delimit
