#include "delimit/map/clip.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace delimit {
namespace {

/// One edge of the frame: keeps what has side * (coordinate − limit) ≥ 0.
struct HalfPlane {
    double ScreenPoint::*coordinate;
    double limit;
    double side;

    [[nodiscard]] double depth(ScreenPoint p) const { return side * (p.*coordinate - limit); }
};

void clip_to(HalfPlane plane, const ScreenPath& ring, ScreenPath& out) {
    out.clear();
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const ScreenPoint a = ring[i], b = ring[i + 1 == ring.size() ? 0 : i + 1];
        const double da = plane.depth(a), db = plane.depth(b);
        if (da >= 0)
            out.push_back(a);
        if ((da >= 0) != (db >= 0)) {
            const double t = da / (da - db);
            out.push_back({a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)});
        }
    }
}

void clip_ring(const Polyline& ring, const Viewport& viewport, const ScreenBox& frame,
               std::vector<ScreenPath>& rings, double step) {
    MapBox extent;
    extent.add(ring);
    const ScreenPoint top_left =
        viewport.to_screen(MapPoint::from_plane(extent.min_x, extent.max_y));
    const ScreenBox box{top_left.x, top_left.y, extent.width() / viewport.metres_per_pixel(),
                        extent.height() / viewport.metres_per_pixel()};
    if (!box.grown(1e-6).meets(frame) || std::max(box.width, box.height) < step)
        return;
    ScreenPath path;
    path.reserve(ring.size());
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const ScreenPoint p = viewport.to_screen(ring[i]);
        if (path.empty() || std::abs(p.x - path.back().x) + std::abs(p.y - path.back().y) >= step)
            path.push_back(p);
    }
    if (!frame.holds(box)) {
        ScreenPath other;
        for (const HalfPlane plane : {HalfPlane{&ScreenPoint::x, frame.left, 1},
                                      HalfPlane{&ScreenPoint::x, frame.right(), -1},
                                      HalfPlane{&ScreenPoint::y, frame.top, 1},
                                      HalfPlane{&ScreenPoint::y, frame.bottom(), -1}}) {
            clip_to(plane, path, other);
            std::swap(path, other);
        }
    }
    if (path.size() < 3)
        return;
    path.push_back(path.front());
    rings.push_back(std::move(path));
}

/// The part of a segment inside the frame, as parameters along it (Liang and Barsky's method).
std::optional<std::pair<double, double>> inside(ScreenPoint a, ScreenPoint b,
                                                const ScreenBox& frame) {
    double from = 0, to = 1;
    const auto cut = [&](double p, double q) {
        if (p == 0)
            return q >= 0;
        const double t = q / p;
        if (p < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
        return from <= to;
    };
    const double dx = b.x - a.x, dy = b.y - a.y;
    if (cut(-dx, a.x - frame.left) && cut(dx, frame.right() - a.x) && cut(-dy, a.y - frame.top) &&
        cut(dy, frame.bottom() - a.y))
        return std::pair(from, to);
    return std::nullopt;
}

} // namespace

std::vector<ScreenPath> clipped_rings(const Region& region, const Viewport& viewport,
                                      const ScreenBox& frame, double step) {
    std::vector<ScreenPath> rings;
    for (const auto& polygon : region.polygons) {
        clip_ring(polygon.outer, viewport, frame, rings, step);
        for (const auto& hole : polygon.holes)
            clip_ring(hole, viewport, frame, rings, step);
    }
    return rings;
}

void clip_line(const Polyline& line, const Viewport& viewport, const ScreenBox& frame,
               std::vector<ScreenPath>& pieces, double step) {
    if (line.size() < 2)
        return;
    ScreenPath piece;
    const auto finish = [&] {
        if (piece.size() > 1)
            pieces.push_back(piece);
        piece.clear();
    };
    ScreenPoint a = viewport.to_screen(line.front());
    for (std::size_t i = 1; i < line.size(); ++i) {
        const ScreenPoint b = viewport.to_screen(line[i]);
        if (i + 1 < line.size() && std::abs(b.x - a.x) + std::abs(b.y - a.y) < step)
            continue;
        if (const auto part = inside(a, b, frame)) {
            const auto at = [&](double t) {
                return ScreenPoint{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
            };
            if (piece.empty() || part->first > 0) {
                finish();
                piece.push_back(at(part->first));
            }
            piece.push_back(at(part->second));
            if (part->second < 1)
                finish();
        } else {
            finish();
        }
        a = b;
    }
    finish();
}

std::vector<ScreenPath> clipped_outline(const Region& region, const Viewport& viewport,
                                        const ScreenBox& frame, double step) {
    std::vector<ScreenPath> pieces;
    for (const auto& polygon : region.polygons) {
        clip_line(polygon.outer, viewport, frame, pieces, step);
        for (const auto& hole : polygon.holes)
            clip_line(hole, viewport, frame, pieces, step);
    }
    return pieces;
}

} // namespace delimit
