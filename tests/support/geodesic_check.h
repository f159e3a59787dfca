// Distances from lines by PROJ's geodesic routines alone, to check zones against.
#pragma once

#include "delimit/geo/geodesic.h"
#include "delimit/geo/projection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <geodesic.h>
#include <map>
#include <numbers>
#include <optional>
#include <vector>

namespace delimit::test {

inline const geod_geodesic& ellipsoid() {
    static const geod_geodesic g = [] {
        geod_geodesic out;
        geod_init(&out, 6378137.0, 1 / 298.257223563);
        return out;
    }();
    return g;
}

inline double inverse(GeoPoint a, GeoPoint b) {
    double s = 0;
    geod_inverse(&ellipsoid(), a.latitude(), a.longitude(), b.latitude(), b.longitude(), &s,
                 nullptr, nullptr);
    return s;
}

/// Geodesic distance from a set of lines: a grid of boxes finds the segments that may be nearest,
/// golden-section search on geod_inverse finds the nearest point of each.
class DistanceFromLines {
  public:
    /// `lines` are in map coordinates: edges between vertices are straight on the map. Distances
    /// are found up to `up_to` metres.
    DistanceFromLines(const Projector& projector, const std::vector<Polyline>& lines, double up_to)
        : up_to_(up_to), size_(std::max(0.05, up_to / 111e3 / 4)) {
        for (const Polyline& line : lines)
            for (std::size_t i = 1; i < line.size(); ++i) {
                // Short segments, so that straight on the map and geodesic are the same.
                const MapPoint step = line[i] - line[i - 1];
                const int bits = 1 + static_cast<int>(std::hypot(step.x(), step.y()) / longest_bit);
                for (int k = 0; k < bits; ++k)
                    add(projector.inverse(line[i - 1] + step * (double(k) / bits)),
                        projector.inverse(line[i - 1] + step * (double(k + 1) / bits)));
            }
    }

    /// The distance in metres; nothing beyond `up_to`.
    [[nodiscard]] std::optional<double> operator()(GeoPoint p) const {
        const auto found = cells_.find(cell(p));
        if (found == cells_.end())
            return std::nullopt;
        double best = 1e300;
        std::vector<std::pair<double, std::size_t>> near;
        for (std::size_t i : found->second) {
            const double d = roughly(p, segments_[i]);
            best = std::min(best, d);
            near.emplace_back(d, i);
        }
        // The rough distance is accurate to 1 in 1,000 here.
        double exact = 1e300;
        for (const auto& [d, i] : near)
            if (d < best * 1.003 + 5)
                exact = std::min(exact, exactly(p, segments_[i]));
        return exact <= up_to_ ? std::optional(exact) : std::nullopt;
    }

  private:
    using Segment = std::array<GeoPoint, 2>;
    using Cell = std::pair<int, int>;
    static constexpr double longest_bit = 2000;

    [[nodiscard]] Cell cell(GeoPoint p) const {
        return {static_cast<int>(std::floor(p.longitude() / size_)),
                static_cast<int>(std::floor(p.latitude() / size_))};
    }
    void add(GeoPoint a, GeoPoint b) {
        segments_.push_back({a, b});
        const double north = up_to_ / 110e3;
        const double highest = std::max(std::abs(a.latitude()), std::abs(b.latitude())) + north;
        const double east = up_to_ / (111e3 * std::cos(highest * std::numbers::pi / 180));
        GeoBox box;
        box.add(a);
        box.add(b);
        const Cell low = cell(GeoPoint::from_plane(box.min_x - east, box.min_y - north));
        const Cell high = cell(GeoPoint::from_plane(box.max_x + east, box.max_y + north));
        for (int x = low.first; x <= high.first; ++x)
            for (int y = low.second; y <= high.second; ++y)
                cells_[{x, y}].push_back(segments_.size() - 1);
    }
    /// Distance in a plane that touches the ellipsoid halfway between p and the segment, metres.
    static double roughly(GeoPoint p, const Segment& s) {
        const double middle =
            (p.latitude() + (s[0].latitude() + s[1].latitude()) / 2) / 2 * std::numbers::pi / 180;
        const double e2 = 0.00669437999014, w = 1 - e2 * std::sin(middle) * std::sin(middle);
        const double my = 6378137.0 * (1 - e2) / std::pow(w, 1.5) * std::numbers::pi / 180;
        const double mx = 6378137.0 / std::sqrt(w) * std::cos(middle) * std::numbers::pi / 180;
        const double ax = (s[0].longitude() - p.longitude()) * mx;
        const double ay = (s[0].latitude() - p.latitude()) * my;
        const double bx = (s[1].longitude() - p.longitude()) * mx;
        const double by = (s[1].latitude() - p.latitude()) * my;
        const double dx = bx - ax, dy = by - ay, square = dx * dx + dy * dy;
        const double t = square > 0 ? std::clamp(-(ax * dx + ay * dy) / square, 0.0, 1.0) : 0.0;
        return std::hypot(ax + t * dx, ay + t * dy);
    }
    static double exactly(GeoPoint p, const Segment& s) {
        const auto at = [&](double t) {
            return inverse(p, GeoPoint::from_plane(
                                  s[0].longitude() + t * (s[1].longitude() - s[0].longitude()),
                                  s[0].latitude() + t * (s[1].latitude() - s[0].latitude())));
        };
        // The distance along a segment falls, then rises. Its minimum is flat: a tenth of a metre
        // along the line changes nothing.
        constexpr double golden = 0.6180339887498949;
        double low = 0, high = 1;
        double x = high - golden, y = low + golden, fx = at(x), fy = at(y);
        for (int i = 0; i < 20; ++i)
            if (fx < fy) {
                high = y, y = x, fy = fx;
                fx = at(x = high - golden * (high - low));
            } else {
                low = x, x = y, fx = fy;
                fy = at(y = low + golden * (high - low));
            }
        return std::min({fx, fy, at(0), at(1)});
    }

    double up_to_;
    double size_; ///< of a cell, degrees
    std::vector<Segment> segments_;
    std::map<Cell, std::vector<std::size_t>> cells_;
};

/// Points every `step` metres along every ring of a region, corners included.
inline std::vector<MapPoint> along_edge(const Region& region, double step) {
    std::vector<MapPoint> out;
    const auto walk = [&](const BasicRing<MapPoint>& ring) {
        double left = 0;
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const MapPoint way = ring[i] - ring[i - 1];
            const double length = std::hypot(way.x(), way.y());
            for (; left < length; left += step)
                out.push_back(ring[i - 1] + way * (left / length));
            left -= length;
        }
    };
    for (const Polygon& polygon : region.polygons) {
        walk(polygon.outer);
        for (const auto& hole : polygon.holes)
            walk(hole);
    }
    return out;
}

} // namespace delimit::test
