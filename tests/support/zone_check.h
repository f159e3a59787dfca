// Comparison of a zone's edge and inside with geodesic distances.
#pragma once

#include "delimit/geo/point_locator.h"
#include "support/catch.h"
#include "support/geodesic_check.h"
#include "support/plain_geos.h"

#include <cstdio>
#include <random>

namespace delimit::test {

/// Differences between the geodesic distance of a zone's edge and its depth, metres; outward
/// positive.
struct Off {
    double inward = 0, outward = 0, square = 0;
    std::size_t count = 0;
    void add(double error) {
        inward = std::min(inward, error);
        outward = std::max(outward, error);
        square += error * error;
        ++count;
    }
    [[nodiscard]] double rms() const { return std::sqrt(square / double(count)); }
};

inline Off edge_error(const Projector& projector, const std::vector<Polyline>& lines,
                      const Region& zone, double depth, double step) {
    const DistanceFromLines from(projector, lines, depth * 1.01 + 200);
    Off off;
    for (MapPoint p : along_edge(zone, step))
        off.add(from(projector.inverse(p)).value_or(1e9) - depth);
    return off;
}

/// The number of random points near the lines that are on the wrong side of the zone's edge by more
/// than `margin` metres.
inline std::size_t misplaced(const Projector& projector, const std::vector<Polyline>& lines,
                             const Region& zone, double depth, double margin, int count) {
    const DistanceFromLines from(projector, lines, depth * 1.5);
    std::vector<const Polygon*> polygons;
    for (const Polygon& polygon : zone.polygons)
        polygons.push_back(&polygon);
    const PointLocator locator(std::move(polygons));
    std::mt19937 random(6);
    MapBox box;
    for (const Polyline& l : lines)
        box.add(l);
    box = box.grown(depth * 1.2);
    std::uniform_real_distribution<double> x(box.min_x, box.max_x), y(box.min_y, box.max_y);
    std::size_t wrong = 0;
    for (int i = 0; i < count; ++i) {
        const MapPoint p = MapPoint::metres(x(random), y(random));
        const double d = from(projector.inverse(p)).value_or(1e9);
        const bool inside = locator.holder(p).has_value();
        if ((d < depth - margin && !inside) || (d > depth + margin && inside))
            ++wrong;
    }
    return wrong;
}

/// Checks edge and inside of a zone against geodesic distances; prints the errors found.
inline void check_zone(const Projector& projector, const std::vector<Polyline>& lines,
                       const Region& ground, double depth, double allowed, const char* name,
                       int points = 20'000) {
    const PlainGeos plain;
    CHECK(plain.valid(plain.region(ground)));
    const Off off = edge_error(projector, lines, ground, depth, 200);
    std::printf("%s, %.0f km zone: %zu edge points, off by %+.2f … %+.2f m, RMS %.2f m\n", name,
                depth / 1e3, off.count, off.inward, off.outward, off.rms());
    CHECK(off.inward > -allowed);
    CHECK(off.outward < allowed);
    CHECK(misplaced(projector, lines, ground, depth, allowed, points) == 0);
}

} // namespace delimit::test
