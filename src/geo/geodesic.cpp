#include "delimit/geo/geodesic.h"

#include <cmath>
#include <geodesic.h>

namespace delimit {
namespace {

const geod_geodesic& wgs84() {
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic g;
        geod_init(&g, 6378137.0, 1 / 298.257223563);
        return g;
    }();
    return ellipsoid;
}

double ring_area(const BasicRing<GeoPoint>& ring) {
    geod_polygon sum;
    geod_polygon_init(&sum, 0);
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) // the closing point is implied
        geod_polygon_addpoint(&wgs84(), &sum, ring[i].latitude(), ring[i].longitude());
    double area = 0;
    geod_polygon_compute(&wgs84(), &sum, 0, 1, &area, nullptr);
    return std::abs(area);
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
