#include "delimit/geo/geodesic.h"

#include <cmath>
#include <geodesic.h>
#include <numbers>
#include <optional>

namespace delimit {
namespace {

constexpr double semi_major = 6378137.0;             ///< m, WGS 84
constexpr double flattening = 1 / 298.257223563;     ///< WGS 84
constexpr double e2 = flattening * (2 - flattening); ///< eccentricity squared

const geod_geodesic& wgs84() {
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic g;
        geod_init(&g, semi_major, flattening);
        return g;
    }();
    return ellipsoid;
}

/// Area of any ring, by Karney's method.
double any_ring_area(const BasicRing<GeoPoint>& ring) {
    geod_polygon sum;
    geod_polygon_init(&sum, 0);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) // the closing point is implied
        geod_polygon_addpoint(&wgs84(), &sum, ring[i].latitude(), ring[i].longitude());
    double area = 0;
    geod_polygon_compute(&wgs84(), &sum, 0, 1, &area, nullptr);
    return std::abs(area);
}

/// Terms of an edge's end in the area below the edge.
struct Parallel {
    double to_equator; ///< Q: area between parallel and equator, m² per radian of longitude
    double sine;       ///< of the latitude
    double r2;         ///< square of the parallel's radius, m²
    double m2;         ///< square of the meridian's radius of curvature, m²

    explicit Parallel(double latitude) : sine(std::sin(latitude)) {
        const double s2 = sine * sine, u = e2 * s2, w = 1 - u;
        // Q = b²/2 (s/(1-e²s²) + atanh(e s)/e), the latter as a series in u = e²s² < 0.0067.
        const double series =
            1 + u * (1. / 3 + u * (1. / 5 + u * (1. / 7 + u * (1. / 9 + u * (1. / 11)))));
        to_equator = semi_major * semi_major * (1 - e2) / 2 * sine * (1 / w + series);
        r2 = semi_major * semi_major * (1 - s2) / w;
        m2 = semi_major * semi_major * (1 - e2) * (1 - e2) / (w * w * w);
    }
};

/// Radians that an edge may span for short_edges_area: about 6 km.
constexpr double short_edge = 1e-3;
/// m²; smaller rings are computed by PROJ, with its rounding.
constexpr double smallest_quick = 1e6;
constexpr double radian = std::numbers::pi / 180;

/// Of a ring with short edges only; nothing for others. Below a short geodesic edge lies, to the
/// fourth order in its length, Δλ ((Q₁+Q₂)/2 + sin φ (r²Δλ² + 3 M²Δφ²)/12): the trapezoid rule for
/// ∫Q dλ along the straight edge in longitude and latitude, its error Q″Δφ²/12, and the geodesic's
/// mean departure from that edge, -φ″Δλ²/12 with φ″ of the geodesic equation on a surface of
/// revolution. Within 1e-10 of Karney's (tests/geo/geodesic.cpp), at a tenth of the cost.
std::optional<double> short_edges_area(const BasicRing<GeoPoint>& ring) {
    double sum = 0;
    Parallel last(ring.front().latitude() * radian);
    const double base = last.to_equator; // near zero, so that sums do not lose digits
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double across = (ring[i].longitude() - ring[i - 1].longitude()) * radian;
        const double up = (ring[i].latitude() - ring[i - 1].latitude()) * radian;
        if (std::abs(across) > short_edge || std::abs(up) > short_edge)
            return std::nullopt;
        const Parallel next(ring[i].latitude() * radian);
        sum += across * ((last.to_equator - base + (next.to_equator - base)) / 2 +
                         (last.sine + next.sine) / 24 *
                             ((last.r2 + next.r2) / 2 * across * across +
                              3 * (last.m2 + next.m2) / 2 * up * up));
        last = next;
    }
    return std::abs(sum);
}

double ring_area(const BasicRing<GeoPoint>& ring) {
    if (ring.empty())
        return 0;
    const auto quick = short_edges_area(ring);
    return quick && *quick > smallest_quick ? *quick : any_ring_area(ring);
}

} // namespace

Metres geodesic_distance(GeoPoint a, GeoPoint b) {
    double distance = 0;
    geod_inverse(&wgs84(), a.latitude(), a.longitude(), b.latitude(), b.longitude(), &distance,
                 nullptr, nullptr);
    return Metres(distance);
}

GeoPoint geodesic_direct(GeoPoint start, double azimuth, Metres distance) {
    double latitude = 0, longitude = 0;
    geod_direct(&wgs84(), start.latitude(), start.longitude(), azimuth, distance.count(), &latitude,
                &longitude, nullptr);
    return GeoPoint::degrees(longitude, latitude);
}

double geodesic_azimuth(GeoPoint a, GeoPoint b) {
    double azimuth = 0;
    geod_inverse(&wgs84(), a.latitude(), a.longitude(), b.latitude(), b.longitude(), nullptr,
                 &azimuth, nullptr);
    return azimuth;
}

Metres geodesic_length(const GeoPolyline& line) {
    Metres length;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += geodesic_distance(line[i - 1], line[i]);
    return length;
}

SquareMetres geodesic_area(const GeoRegion& region) {
    double area = 0;
    for (const auto& polygon : region.polygons) {
        area += ring_area(polygon.outer);
        for (const auto& hole : polygon.holes)
            area -= ring_area(hole);
    }
    return SquareMetres(area);
}

} // namespace delimit
