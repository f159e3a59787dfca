#include "geo/oblique_stereographic.h"

#include <array>
#include <cmath>
#include <numbers>

namespace delimit {
namespace {

constexpr double semi_major = 6378137.0;                        ///< m, WGS 84
constexpr double flattening = 1 / 298.257223563;                ///< WGS 84
constexpr double e2 = 2 * flattening - flattening * flattening; ///< eccentricity squared
constexpr double radian = std::numbers::pi / 180;
constexpr double quarter = std::numbers::pi / 4;
const double eccentricity = std::sqrt(e2);

/// Difference of the isometric latitudes of sphere and ellipsoid: e atanh(e sin φ), as a series.
double isometric_excess(double sine) {
    const double u = e2 * sine * sine;
    return e2 * sine *
           (1 + u * (1. / 3 + u * (1. / 5 + u * (1. / 7 + u * (1. / 9 + u * (1. / 11))))));
}

/// Isometric latitude of a latitude on a sphere.
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

/// exp of the isometric latitude, stretched.
double stretched_tangent(double latitude, double stretch) {
    const double e_sine = eccentricity * std::sin(latitude);
    return std::pow(std::tan(.5 * latitude + quarter), stretch) *
           std::pow((1 - e_sine) / (1 + e_sine), .5 * stretch * eccentricity);
}

/// Radians within ±π.
double wrapped(double longitude) {
    constexpr double pi = std::numbers::pi;
    return longitude > pi ? longitude - 2 * pi : longitude < -pi ? longitude + 2 * pi : longitude;
}

} // namespace

ObliqueStereographic::ObliqueStereographic(GeoPoint centre)
    : longitude_(centre.longitude() * radian) {
    const double latitude = centre.latitude() * radian;
    const double sine = std::sin(latitude), cosine = std::cos(latitude);
    const double cosine2 = cosine * cosine;
    stretch_ = std::sqrt(1 + e2 * cosine2 * cosine2 / (1 - e2));
    radius_ = std::sqrt(1 - e2) / (1 - e2 * sine * sine);
    const double on_sphere = std::asin(sine / stretch_);
    sine_ = std::sin(on_sphere);
    cosine_ = std::cos(on_sphere);
    shift_ =
        isometric(sine_, cosine_) - stretch_ * (isometric(sine, cosine) - isometric_excess(sine));
    factor_ = std::tan(.5 * on_sphere + quarter) / stretched_tangent(latitude, stretch_);
}

ObliqueStereographic::OnSphere ObliqueStereographic::on_sphere(GeoPoint p) const {
    // In PROJ's order of operations, so that files and figures made before do not change.
    const double latitude = p.latitude() * std::numbers::pi / 180;
    const double e_sine = eccentricity * std::sin(latitude);
    const double tangent = factor_ * std::pow(std::tan(.5 * latitude + quarter), stretch_) *
                           std::pow((1 - e_sine) / (1 + e_sine), .5 * stretch_ * eccentricity);
    return {2 * std::atan(tangent) - 2 * quarter,
            stretch_ * wrapped(p.longitude() * std::numbers::pi / 180 - longitude_)};
}

double ObliqueStereographic::divisor(double sine, double cosine, double longitude_cosine) const {
    return 1 + sine_ * sine + cosine_ * cosine * longitude_cosine;
}

MapPoint ObliqueStereographic::forward(GeoPoint p) const {
    const OnSphere at = on_sphere(p);
    const double sine = std::sin(at.latitude), cosine = std::cos(at.latitude);
    const double ahead = std::cos(at.longitude);
    const double k = 2 * radius_ / divisor(sine, cosine, ahead);
    return MapPoint::metres(semi_major * (k * cosine * std::sin(at.longitude)),
                            semi_major * (k * (cosine_ * sine - sine_ * cosine * ahead)));
}

GeoPoint ObliqueStereographic::inverse(MapPoint p) const {
    const double diameter = 2 * semi_major * radius_;
    const double x = p.x() / diameter, y = p.y() / diameter;
    const double square = x * x + y * y;
    // On the sphere, all times 1 + square.
    const double east = 2 * x;
    const double ahead = cosine_ * (1 - square) - 2 * sine_ * y;
    const double up = sine_ * (1 - square) + 2 * cosine_ * y;
    const double out = std::hypot(east, ahead);
    const double on_sphere = std::copysign(std::log((1 + square + std::abs(up)) / out), up);
    return GeoPoint::degrees(wrapped(longitude_ + std::atan2(east, ahead) / stretch_) / radian,
                             latitude_of((on_sphere - shift_) / stretch_) / radian);
}

double ObliqueStereographic::scale(GeoPoint at) const {
    const OnSphere sphere = on_sphere(at);
    const double cosine = std::cos(sphere.latitude);
    const double k = 2 / divisor(std::sin(sphere.latitude), cosine, std::cos(sphere.longitude));
    // From ellipsoid to sphere: scale along the parallel.
    const double sine = std::sin(at.latitude() * radian);
    const double parallel = std::cos(at.latitude() * radian) / std::sqrt(1 - e2 * sine * sine);
    return k * stretch_ * radius_ * cosine / parallel;
}

} // namespace delimit
