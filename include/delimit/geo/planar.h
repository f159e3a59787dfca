// Elementary plane geometry in map metres; the test for points in rings also in degrees.
#pragma once

#include "delimit/geo/shapes.h"

#include <algorithm>
#include <cmath>

namespace delimit {

inline double distance(MapPoint a, MapPoint b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

inline MapPoint nearest_on_segment(MapPoint p, MapPoint a, MapPoint b) {
    const MapPoint ab = b - a;
    const double square = ab.x() * ab.x() + ab.y() * ab.y();
    if (square == 0)
        return a;
    const double t = ((p.x() - a.x()) * ab.x() + (p.y() - a.y()) * ab.y()) / square;
    return a + ab * std::clamp(t, 0.0, 1.0);
}

/// The nearest point of a line that is not empty.
inline MapPoint nearest_on_line(MapPoint p, const Polyline& line) {
    const auto square = [p](MapPoint q) {
        const MapPoint d = q - p;
        return d.x() * d.x() + d.y() * d.y();
    };
    MapPoint best = line.front();
    double best_square = square(best);
    for (std::size_t i = 1; i < line.size(); ++i) {
        const MapPoint q = nearest_on_segment(p, line[i - 1], line[i]);
        if (const double s = square(q); s < best_square) {
            best_square = s;
            best = q;
        }
    }
    return best;
}

/// Positive where a→b→p turns left: twice the area of the triangle.
inline double turn(MapPoint a, MapPoint b, MapPoint p) {
    return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
}

inline double length(const Polyline& line) {
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += distance(line[i - 1], line[i]);
    return sum;
}

/// Positive for a counter-clockwise ring.
inline double signed_area(const BasicRing<MapPoint>& ring) {
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) // relative to a point nearby, for precision
        sum += turn(ring.front(), ring[i - 1], ring[i]);
    return sum / 2;
}

/// Area in the plane; geodesic areas are geo/geodesic.h's.
inline double plane_area(const Polygon& polygon) {
    double area = std::abs(signed_area(polygon.outer));
    for (const auto& hole : polygon.holes)
        area -= std::abs(signed_area(hole));
    return area;
}

/// True if the edge crosses the ray from `p` towards greater x.
template <class P>
bool crosses_ray(P a, P b, P p) {
    return (a.y() > p.y()) != (b.y() > p.y()) &&
           p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x();
}

/// True if `p` is inside, by the crossings of a ray; on the border either result is possible.
template <class P>
bool contains(const BasicRing<P>& ring, P p) {
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i)
        if (crosses_ray(ring[i - 1], ring[i], p))
            inside = !inside;
    return inside;
}

template <class P>
bool contains(const BasicPolygon<P>& polygon, P p) {
    if (!contains(polygon.outer, p))
        return false;
    for (const auto& hole : polygon.holes)
        if (contains(hole, p))
            return false;
    return true;
}

} // namespace delimit
