#include "geo/buffer/local_plane.h"

#include <cmath>

namespace delimit {

namespace {
/// Mean radius of the ellipsoid, m. Its variation with latitude (0.3 %) matters only in the
/// second-order term of `radius`: 2 mm at 40 km.
constexpr double earth_radius = 6.371e6;
} // namespace

LocalPlane::LocalPlane(const Projector& projector, MapPoint centre)
    : centre_(centre.x(), centre.y()), a_(1 / projector.scale(centre)) {
    constexpr double step = 10e3; // well above rounding, well below the radius of curvature
    const auto log_scale = [&](double dx, double dy) {
        return std::log(projector.scale(centre + MapPoint::metres(dx, dy)));
    };
    const double along_x = (log_scale(step, 0) - log_scale(-step, 0)) / (2 * step);
    const double along_y = (log_scale(0, step) - log_scale(0, -step)) / (2 * step);
    c_ = std::complex<double>(-along_x, along_y) / 2.0;
}

MapPoint LocalPlane::to_local(MapPoint p) const {
    const std::complex<double> z = std::complex<double>(p.x(), p.y()) - centre_;
    const std::complex<double> w = a_ * z / (1.0 - c_ * z);
    return MapPoint::metres(w.real(), w.imag());
}

MapPoint LocalPlane::to_map(MapPoint p) const {
    const std::complex<double> w(p.x(), p.y());
    const std::complex<double> z = w / (a_ + c_ * w) + centre_;
    return MapPoint::metres(z.real(), z.imag());
}

double LocalPlane::radius(Metres ground) const {
    return 2 * earth_radius * std::tan(ground.count() / (2 * earth_radius));
}

} // namespace delimit
