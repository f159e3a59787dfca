// The oblique stereographic projection on WGS 84 (EPSG method 9809), equal to PROJ's `sterea`, but
// without PROJ's set-up, which opens a database, and without iteration in the inverse.
#pragma once

#include "delimit/geo/point.h"

namespace delimit {

/// Within rounding of PROJ both ways (tests/geo/oblique_stereographic.cpp).
class ObliqueStereographic {
  public:
    /// Scale 1 at the centre.
    explicit ObliqueStereographic(GeoPoint centre);

    [[nodiscard]] MapPoint forward(GeoPoint p) const;
    [[nodiscard]] GeoPoint inverse(MapPoint p) const;
    /// Map metres per ground metre, in all directions.
    [[nodiscard]] double scale(GeoPoint at) const;

  private:
    struct OnSphere {
        double latitude, longitude; ///< radians, the latter from the centre
    };
    [[nodiscard]] OnSphere on_sphere(GeoPoint p) const;
    /// On the sphere: one and the cosine of the distance from the centre.
    [[nodiscard]] double divisor(double sine, double cosine, double longitude_cosine) const;

    // The ellipsoid is laid on Gauss's conformal sphere, which touches it along the centre's
    // parallel: longitudes are stretched, isometric latitudes stretched and shifted.
    double longitude_; ///< of the centre, radians
    double stretch_, shift_;
    double factor_;        ///< exp(shift)
    double radius_;        ///< of the sphere, of the semi-major axis
    double sine_, cosine_; ///< of the centre's latitude on the sphere
};

} // namespace delimit
