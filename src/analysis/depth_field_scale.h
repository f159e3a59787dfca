// Fast lookup of the projection's scale at any point of a box.
#pragma once

#include "delimit/geo/projection.h"

#include <vector>

namespace delimit {

/// Scale between points 32 km apart is bilinear to 2 in a million (h² ÷ 16R²).
class ScaleGrid {
  public:
    ScaleGrid(const Projector& projector, const MapBox& box);
    /// Map metres per ground metre; `p` inside the box.
    [[nodiscard]] double operator()(MapPoint p) const;
    [[nodiscard]] double greatest() const;

  private:
    static constexpr double step = 32e3;
    MapPoint origin_;
    std::size_t columns_ = 0, rows_ = 0;
    std::vector<double> scale_;
};

} // namespace delimit
