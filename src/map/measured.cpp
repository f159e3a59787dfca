#include "delimit/map/measured.h"

#include "delimit/base/number_text.h"
#include "delimit/geo/geodesic.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

double turns(GeoPoint a, GeoPoint b, GeoPoint p) {
    return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
}

/// True if two edges have a point in common that is inside both.
bool cross(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d) {
    return turns(a, b, c) * turns(a, b, d) < 0 && turns(c, d, a) * turns(c, d, b) < 0;
}

/// Test of all pairs of edges, in longitude and latitude: drawn rings have few vertices.
bool crosses_itself(const std::vector<GeoPoint>& ring) {
    const std::size_t n = ring.size();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j)
            if (cross(ring[i], ring[(i + 1) % n], ring[j], ring[(j + 1) % n]))
                return true;
    return false;
}

} // namespace

MeasuredPath measured_path(const std::vector<GeoPoint>& vertices) {
    MeasuredPath measured;
    for (std::size_t i = 1; i < vertices.size(); ++i) {
        measured.segments.push_back(geodesic_distance(vertices[i - 1], vertices[i]));
        measured.total += measured.segments.back();
    }
    return measured;
}

MeasuredArea measured_area(const std::vector<GeoPoint>& vertices) {
    if (vertices.size() < 2)
        return {};
    BasicRing<GeoPoint> ring = vertices;
    ring.push_back(ring.front());
    MeasuredArea measured;
    measured.perimeter = geodesic_length(ring);
    measured.crosses_itself = crosses_itself(vertices);
    measured.area = geodesic_area(GeoRegion{{{std::move(ring), {}}}});
    return measured;
}

std::vector<GeoPoint> geodesic_path(GeoPoint from, GeoPoint to, Metres step) {
    const Metres whole = geodesic_distance(from, to);
    const double azimuth = geodesic_azimuth(from, to);
    const int pieces = std::clamp(int(std::ceil(whole / step)), 1, 500);
    std::vector<GeoPoint> path{from};
    for (int i = 1; i < pieces; ++i)
        path.push_back(geodesic_direct(from, azimuth, whole * (double(i) / pieces)));
    path.push_back(to);
    return path;
}

std::string measured_text(Metres length, Locale language) {
    const bool english = language == Language::english;
    if (length < kilometres(1))
        return number_text(length.count(), 0, language) + (english ? "\u00a0m" : "\u00a0м");
    return number_text(in_km(length), 3, language) + (english ? "\u00a0km" : "\u00a0км");
}

std::string measured_text(SquareMetres area, Locale language) {
    const double km2 = in_km2(area);
    const int decimals = km2 < 10 ? 4 : km2 < 100 ? 2 : 1;
    return number_text(km2, decimals, language) +
           (language == Language::english ? "\u00a0km²" : "\u00a0км²");
}

} // namespace delimit
