#include "geo/stereographic_inverse.h"

#include <array>
#include <cmath>
#include <numbers>

namespace delimit {
namespace {

constexpr double semi_major = 6378137.0;             ///< m, WGS 84
constexpr double flattening = 1 / 298.257223563;     ///< WGS 84
constexpr double e2 = flattening * (2 - flattening); ///< eccentricity squared
constexpr double radian = std::numbers::pi / 180;

/// What the ellipsoid takes from the isometric latitude of a sphere: e atanh(e sin φ), as a series.
double isometric_excess(double sine) {
    const double u = e2 * sine * sine;
    return e2 * sine *
           (1 + u * (1. / 3 + u * (1. / 5 + u * (1. / 7 + u * (1. / 9 + u * (1. / 11))))));
}

/// Of a latitude on a sphere.
double isometric(double sine, double cosine) {
    return std::copysign(std::log((1 + std::abs(sine)) / cosine), sine);
}

/// The geodetic latitude of an isometric one. The series in the third flattening is Krüger's, as
/// Karney gives it (On auxiliary latitudes, 2022): sines of multiples of the conformal latitude.
double latitude_of(double isometric) {
    constexpr double n = flattening / (2 - flattening);
    constexpr std::array<double, 6> coefficients{
        n * (2 + n * (-2. / 3 + n * (-2 + n * (116. / 45 + n * (26. / 45 + n * (-2854. / 675)))))),
        n * n * (7. / 3 + n * (-8. / 5 + n * (-227. / 45 + n * (2704. / 315 + n * (2323. / 945))))),
        n * n * n * (56. / 15 + n * (-136. / 35 + n * (-1262. / 105 + n * (73814. / 2835)))),
        n * n * n * n * (4279. / 630 + n * (-332. / 35 + n * (-399572. / 14175))),
        n * n * n * n * n * (4174. / 315 + n * (-144838. / 6237)),
        n * n * n * n * n * n * (601676. / 22275)};
    const double tangent = std::sinh(isometric); // of the conformal latitude
    const double secant2 = 1 + tangent * tangent;
    const double sine2 = 2 * tangent / secant2, cosine2 = 2 / secant2 - 1; // of its double
    // Clenshaw's summation.
    double last = 0, sum = 0;
    for (auto c = coefficients.rbegin(); c != coefficients.rend(); ++c) {
        const double next = *c + 2 * cosine2 * sum - last;
        last = sum;
        sum = next;
    }
    return std::atan(tangent) + sine2 * sum;
}

/// Degrees within ±180.
double wrapped(double longitude) {
    return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}

} // namespace

StereographicInverse::StereographicInverse(GeoPoint centre) : longitude_(centre.longitude()) {
    const double sine = std::sin(centre.latitude() * radian);
    const double cosine = std::cos(centre.latitude() * radian);
    const double w = 1 - e2 * sine * sine;
    stretch_ = std::sqrt(1 + e2 / (1 - e2) * cosine * cosine * cosine * cosine);
    diameter_ = 2 * semi_major * std::sqrt(1 - e2) / w;
    sine_ = sine / stretch_;
    cosine_ = std::sqrt((1 - sine_) * (1 + sine_));
    shift_ =
        isometric(sine_, cosine_) - stretch_ * (isometric(sine, cosine) - isometric_excess(sine));
}

GeoPoint StereographicInverse::operator()(MapPoint p) const {
    const double x = p.x() / diameter_, y = p.y() / diameter_;
    const double square = x * x + y * y;
    // On the sphere, all by 1 + square.
    const double east = 2 * x;
    const double ahead = cosine_ * (1 - square) - 2 * sine_ * y;
    const double up = sine_ * (1 - square) + 2 * cosine_ * y;
    const double out = std::hypot(east, ahead);
    const double on_sphere =
        std::copysign(std::log((1 + square + std::abs(up)) / out), up); // isometric latitude
    return GeoPoint::degrees(wrapped(longitude_ + std::atan2(east, ahead) / stretch_ / radian),
                             latitude_of((on_sphere - shift_) / stretch_) / radian);
}

} // namespace delimit
