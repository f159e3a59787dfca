#include "analysis/depth_field_cover.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <cmath>

namespace delimit {

void Cover::add(Kind kind, const Region& region) {
    for (const Polygon& polygon : region.polygons) {
        add_ring(kind, polygon.outer, false);
        for (const auto& hole : polygon.holes)
            add_ring(kind, hole, true);
    }
}

void Cover::add_ring(Kind kind, const BasicRing<MapPoint>& ring, bool hole) {
    const std::size_t first = points_.size();
    points_.insert(points_.end(), ring.begin(), ring.end() - 1);
    if ((signed_area(ring) < 0) != hole)
        std::reverse(points_.begin() + static_cast<long>(first), points_.end());
    finish(first, kind);
}

void Cover::clear() {
    points_.clear();
    rings_.clear();
    whole_.clear();
}

void Cover::finish(std::size_t first, Kind kind) {
    if (points_.size() < first + 3)
        points_.resize(first);
    else
        rings_.push_back(
            {kind, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(points_.size())});
}

void Cover::add_whole(Kind kind, int times) {
    const auto known = std::find_if(whole_.begin(), whole_.end(),
                                    [&](const Whole& whole) { return whole.kind == kind; });
    if (known == whole_.end())
        whole_.push_back({kind, times});
    else if ((known->times += times) == 0)
        whole_.erase(known);
}

double Cover::ring_area(const Ring& ring) const {
    double sum = 0;
    for (std::uint32_t i = ring.first + 2; i < ring.last; ++i)
        sum += turn(points_[ring.first], points_[i - 1], points_[i]);
    return sum / 2;
}

// Sutherland and Hodgman's clipping, both halves in one pass. A ring that enters again leaves edges
// along the cut that coincide: they add nothing to the area.
void Cover::halve(bool by_x, double at, Cover& low, Cover& high) const {
    const auto coordinate = [by_x](MapPoint p) { return by_x ? p.x() : p.y(); };
    for (const Ring& ring : rings_) {
        const std::size_t first_low = low.points_.size(), first_high = high.points_.size();
        MapPoint p = points_[ring.last - 1];
        double c = coordinate(p);
        for (std::uint32_t i = ring.first; i < ring.last; ++i) {
            const MapPoint q = points_[i];
            const double d = coordinate(q);
            if ((c < at && d > at) || (c > at && d < at)) {
                const double t = (at - c) / (d - c);
                const MapPoint cut = by_x ? MapPoint::from_plane(at, p.y() + t * (q.y() - p.y()))
                                          : MapPoint::from_plane(p.x() + t * (q.x() - p.x()), at);
                low.points_.push_back(cut);
                high.points_.push_back(cut);
            }
            if (d <= at)
                low.points_.push_back(q);
            if (d >= at)
                high.points_.push_back(q);
            p = q;
            c = d;
        }
        low.finish(first_low, ring.kind);
        high.finish(first_high, ring.kind);
    }
}

void Cover::take_whole_rings(double area) {
    std::erase_if(rings_, [&](const Ring& ring) {
        const double covered = ring_area(ring);
        if (std::abs(covered) > area * (1 - 1e-9)) {
            add_whole(ring.kind, covered > 0 ? 1 : -1);
            return true;
        }
        return std::abs(covered) < area * 1e-9;
    });
}

void Cover::clip(const MapBox& square) {
    const auto keep = [this](bool by_x, double at, bool low_half) {
        Cover low, high;
        halve(by_x, at, low, high);
        *this = std::move(low_half ? low : high);
    };
    keep(true, square.min_x, false);
    keep(true, square.max_x, true);
    keep(false, square.min_y, false);
    keep(false, square.max_y, true);
    take_whole_rings(square.width() * square.height());
}

void Cover::quarter(const MapBox& square, std::array<Cover, 4>& out,
                    std::array<Cover, 2>& tools) const {
    for (Cover& part : out) {
        part.clear();
        part.whole_ = whole_;
    }
    if (uniform())
        return;
    for (Cover& half : tools)
        half.clear();
    const MapPoint middle = square.centre();
    halve(false, middle.y(), tools[0], tools[1]);
    tools[0].halve(true, middle.x(), out[0], out[1]);
    tools[1].halve(true, middle.x(), out[2], out[3]);
    for (Cover& part : out)
        part.take_whole_rings(square.width() * square.height() / 4);
}

std::array<MapBox, 4> quarters(const MapBox& square) {
    const MapPoint middle = square.centre();
    return {{{square.min_x, square.min_y, middle.x(), middle.y()},
             {middle.x(), square.min_y, square.max_x, middle.y()},
             {square.min_x, middle.y(), middle.x(), square.max_y},
             {middle.x(), middle.y(), square.max_x, square.max_y}}};
}

} // namespace delimit
