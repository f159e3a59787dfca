// The way back from the oblique stereographic projection on WGS 84 (EPSG method 9809, PROJ's
// `sterea`), in closed form. Everything that is measured goes this way, vertex by vertex.
#pragma once

#include "delimit/geo/point.h"

namespace delimit {

/// Within rounding of PROJ, which iterates, in a fraction of the time.
class StereographicInverse {
  public:
    /// Scale 1 at the centre.
    explicit StereographicInverse(GeoPoint centre);
    [[nodiscard]] GeoPoint operator()(MapPoint p) const;

  private:
    // The ellipsoid is laid on Gauss's conformal sphere, which touches it along the centre's
    // parallel: longitudes are stretched by `stretch_`, isometric latitudes as well, and shifted.
    double longitude_; ///< of the centre, degrees
    double stretch_;
    double shift_;         ///< of the isometric latitude
    double diameter_;      ///< of the sphere, m
    double sine_, cosine_; ///< of the centre's latitude on the sphere
};

} // namespace delimit
