#include "analysis/nearest_geodesic.h"

#include "delimit/geo/geodesic.h"
#include "delimit/geo/planar.h"

#include <algorithm>
#include <limits>

namespace delimit {
namespace {

/// Bound of the ratio of the projection's scale between any two points of a study area up to 1,000
/// km from its centre: a point farther on the map by more than that cannot be nearer on the ground.
constexpr double scale_slack = 1.02;
/// The nearest point of an edge on the map is so close to the nearest on the ground that the
/// distances differ by less than this, metres, up to 1,000 km.
constexpr double refined_slack = 50;

struct Candidate {
    MapPoint from, to;
    double on_map = 0; ///< distance in the plane
};

/// Golden section over the edge: the distance to a geodesically almost straight edge has one
/// minimum.
NearestPoint refined(const Projector& projector, GeoPoint from, const Candidate& edge) {
    const auto point = [&](double t) {
        NearestPoint p;
        p.at = edge.from + (edge.to - edge.from) * t;
        p.ground = projector.inverse(p.at);
        p.distance = geodesic_distance(from, p.ground);
        return p;
    };
    constexpr double golden = 0.6180339887498949;
    double low = 0, high = 1;
    NearestPoint left = point(high - golden * (high - low)),
                 right = point(low + golden * (high - low));
    const double length = distance(edge.from, edge.to);
    while ((high - low) * length > 1e-3) {
        if (left.distance < right.distance) {
            high = low + golden * (high - low);
            right = left;
            left = point(high - golden * (high - low));
        } else {
            low = high - golden * (high - low);
            left = right;
            right = point(low + golden * (high - low));
        }
    }
    NearestPoint best = left.distance < right.distance ? left : right;
    for (double end : {0.0, 1.0})
        if (const NearestPoint p = point(end); p.distance < best.distance)
            best = p;
    return best;
}

} // namespace

std::optional<NearestPoint> nearest_geodesic(const Projector& projector, MapPoint at,
                                             const std::vector<Polyline>& lines) {
    double best_on_map = std::numeric_limits<double>::max();
    for (const Polyline& line : lines)
        if (!line.empty())
            best_on_map = std::min(best_on_map, distance(at, nearest_on_line(at, line)));
    const double reach = best_on_map * scale_slack + 1;
    const GeoPoint from = projector.inverse(at);
    std::vector<Candidate> near;
    std::optional<NearestPoint> best;
    for (const Polyline& line : lines)
        for (std::size_t i = 1; i < line.size(); ++i) {
            const MapPoint p = nearest_on_segment(at, line[i - 1], line[i]);
            const double d = distance(at, p);
            if (d > reach)
                continue;
            near.push_back({line[i - 1], line[i], d});
            const GeoPoint ground = projector.inverse(p);
            if (const Metres g = geodesic_distance(from, ground); !best || g < best->distance)
                best = NearestPoint{p, ground, g};
        }
    if (!best)
        return std::nullopt;
    // Most candidates are excluded by one comparison; the others are refined.
    const double k = best_on_map / std::max(best->distance.count(), 1e-9);
    for (const Candidate& edge : near)
        if (best->distance.count() < 1e-6 ||
            edge.on_map / k <= best->distance.count() + refined_slack)
            if (const NearestPoint p = refined(projector, from, edge); p.distance < best->distance)
                best = p;
    return best;
}

} // namespace delimit
