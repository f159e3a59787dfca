// Lines and areas as plain values, the same in both spaces.
#pragma once

#include "delimit/geo/point.h"

#include <cstddef>
#include <vector>

namespace delimit {

/// At least two distinct points once it has been through `geo` or `io`.
template <class P>
using BasicPolyline = std::vector<P>;
/// Closed: the first point is repeated at the end.
template <class P>
using BasicRing = std::vector<P>;

template <class P>
struct BasicPolygon {
    BasicRing<P> outer;
    std::vector<BasicRing<P>> holes;
    friend bool operator==(const BasicPolygon&, const BasicPolygon&) = default;
};

/// A multipolygon, possibly empty. Results of `geo` and `io` are valid in the OGC sense.
template <class P>
struct BasicRegion {
    std::vector<BasicPolygon<P>> polygons;

    [[nodiscard]] bool empty() const { return polygons.empty(); }
    [[nodiscard]] std::size_t vertex_count() const {
        std::size_t count = 0;
        for (const auto& polygon : polygons) {
            count += polygon.outer.size();
            for (const auto& hole : polygon.holes)
                count += hole.size();
        }
        return count;
    }
    friend bool operator==(const BasicRegion&, const BasicRegion&) = default;
};

using GeoPolyline = BasicPolyline<GeoPoint>;
using GeoPolygon = BasicPolygon<GeoPoint>;
using GeoRegion = BasicRegion<GeoPoint>;
using Polyline = BasicPolyline<MapPoint>;
using Polygon = BasicPolygon<MapPoint>;
using Region = BasicRegion<MapPoint>;

/// An axis-parallel box; empty until it holds a point.
template <class P>
struct BasicBox {
    double min_x = 1e300, min_y = 1e300, max_x = -1e300, max_y = -1e300;

    [[nodiscard]] bool empty() const { return min_x > max_x; }
    [[nodiscard]] double width() const { return empty() ? 0 : max_x - min_x; }
    [[nodiscard]] double height() const { return empty() ? 0 : max_y - min_y; }
    [[nodiscard]] P centre() const {
        return P::from_plane((min_x + max_x) / 2, (min_y + max_y) / 2);
    }
    void add(P p) {
        min_x = p.x() < min_x ? p.x() : min_x;
        min_y = p.y() < min_y ? p.y() : min_y;
        max_x = p.x() > max_x ? p.x() : max_x;
        max_y = p.y() > max_y ? p.y() : max_y;
    }
    void add(const BasicBox& other) {
        if (!other.empty()) {
            add(P::from_plane(other.min_x, other.min_y));
            add(P::from_plane(other.max_x, other.max_y));
        }
    }
    void add(const std::vector<P>& points) {
        for (P p : points)
            add(p);
    }
    void add(const BasicRegion<P>& region) {
        for (const auto& polygon : region.polygons)
            add(polygon.outer);
    }
    [[nodiscard]] BasicBox grown(double by) const {
        return empty() ? *this : BasicBox{min_x - by, min_y - by, max_x + by, max_y + by};
    }
    /// Intersection of both boxes; empty if they have nothing in common.
    [[nodiscard]] BasicBox common(const BasicBox& o) const {
        if (!meets(o))
            return {};
        return {min_x > o.min_x ? min_x : o.min_x, min_y > o.min_y ? min_y : o.min_y,
                max_x < o.max_x ? max_x : o.max_x, max_y < o.max_y ? max_y : o.max_y};
    }
    [[nodiscard]] bool meets(const BasicBox& o) const {
        return !(o.min_x > max_x || o.max_x < min_x || o.min_y > max_y || o.max_y < min_y);
    }
    [[nodiscard]] bool contains(P p) const {
        return p.x() >= min_x && p.x() <= max_x && p.y() >= min_y && p.y() <= max_y;
    }
};

using GeoBox = BasicBox<GeoPoint>;
using MapBox = BasicBox<MapPoint>;

/// The smallest box around anything that a box can take in.
template <class P, class Shape>
BasicBox<P> box_of(const Shape& shape) {
    BasicBox<P> box;
    box.add(shape);
    return box;
}

} // namespace delimit
