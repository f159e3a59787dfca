// A plane re-centred on a point of the study area's stereographic projection.
#pragma once

#include "delimit/geo/projection.h"

#include <complex>

namespace delimit {

/// Ground metres around a centre: scale 1 there, stationary, and growing as 1 + ρ²/4R² away from
/// it, the same in all directions. Conformal.
class LocalPlane {
  public:
    LocalPlane(const Projector& projector, MapPoint centre);

    /// Study area's projection to local plane and back. Exact inverses.
    [[nodiscard]] MapPoint to_local(MapPoint p) const;
    [[nodiscard]] MapPoint to_map(MapPoint p) const;
    /// The plane's radius of a geodesic circle around the centre.
    [[nodiscard]] double radius(Metres ground) const;

  private:
    // w = a z / (1 - c z), with z measured from the centre: |dw/dz| = 1/k to first order in z when
    // a = 1/k and 2c = -(∂x - i ∂y) ln k.
    std::complex<double> centre_;
    double a_;
    std::complex<double> c_;
};

} // namespace delimit
