#include "delimit/map/clip.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace delimit {
namespace {

/// Extents smaller than this are not drawn, in tolerances.
constexpr double speck = 3.5;

/// The directions of a segment that is within the tolerance of all points since its beginning: a
/// sector that every such point narrows.
class Sleeve {
  public:
    explicit Sleeve(double tolerance) : tolerance_(tolerance) {}

    void start(ScreenPoint anchor) {
        anchor_ = anchor;
        reach_ = 0;
    }
    /// True if a segment from the anchor to `p` is within the tolerance of all points since; `p` is
    /// then added.
    bool reaches(ScreenPoint p) {
        const ScreenPoint to{p.x - anchor_.x, p.y - anchor_.y};
        const double square = to.x * to.x + to.y * to.y;
        if (square <= tolerance_ * tolerance_)
            return reach_ == 0;
        const double far = std::sqrt(square);
        const bool first = reach_ == 0;
        if (!first && (cross(low_, to) < 0 || cross(to, high_) < 0 || far < reach_ - tolerance_))
            return false;
        reach_ = std::max(reach_, far);
        const double s = tolerance_ / square, c = std::sqrt(1 - tolerance_ * s) / far;
        const ScreenPoint low{c * to.x + s * to.y, c * to.y - s * to.x};
        const ScreenPoint high{c * to.x - s * to.y, c * to.y + s * to.x};
        if (first || cross(low_, low) > 0)
            low_ = low;
        if (first || cross(high, high_) > 0)
            high_ = high;
        return true;
    }

  private:
    static double cross(ScreenPoint a, ScreenPoint b) { return a.x * b.y - a.y * b.x; }
    double tolerance_, reach_ = 0;
    ScreenPoint anchor_, low_, high_;
};

/// The edges of a box that a point is beyond, as bits.
class Beyond {
  public:
    explicit Beyond(const MapBox& box) : box_(box) {}
    unsigned operator()(MapPoint p) const {
        return unsigned(p.x() < box_.min_x) | unsigned(p.x() > box_.max_x) << 1 |
               unsigned(p.y() < box_.min_y) << 2 | unsigned(p.y() > box_.max_y) << 3;
    }

  private:
    MapBox box_;
};

/// The line on the screen. Of a part beyond one edge of the frame only the ends are kept: the way
/// between them is beyond it, too, and no point within the frame changes sides. A test against the
/// frame costs a tenth of the transformation to the screen.
ScreenPath thinned(const Polyline& line, const Viewport& viewport, const ScreenBox& frame,
                   double tolerance) {
    constexpr double margin = 16; // omitted points change no visible part
    const ScreenBox near = frame.grown(margin);
    MapBox seen;
    seen.add(viewport.to_map({near.left, near.top}));
    seen.add(viewport.to_map({near.right(), near.bottom()}));
    const Beyond beyond(seen);
    ScreenPath path;
    unsigned common = 0; // edges that all points since the last one taken are beyond
    const MapPoint* last = nullptr;
    for (const MapPoint& p : line) {
        const unsigned edges = beyond(p);
        if ((common & edges) != 0) {
            common &= edges;
            last = &p;
            continue;
        }
        if (last)
            path.push_back(viewport.to_screen(*last));
        path.push_back(viewport.to_screen(p));
        common = edges;
        last = nullptr;
    }
    if (last)
        path.push_back(viewport.to_screen(*last));
    thin(path, tolerance);
    return path;
}

/// One edge of the frame: keeps points with side * (coordinate − limit) ≥ 0.
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
               std::vector<ScreenPath>& rings, double tolerance) {
    if (ring.size() < 4)
        return;
    MapBox extent;
    extent.add(ring);
    const ScreenPoint top_left =
        viewport.to_screen(MapPoint::from_plane(extent.min_x, extent.max_y));
    const ScreenBox box{top_left.x, top_left.y, extent.width() / viewport.metres_per_pixel(),
                        extent.height() / viewport.metres_per_pixel()};
    if (!box.grown(1e-6).meets(frame) || std::max(box.width, box.height) < speck * tolerance)
        return;
    ScreenPath path = thinned(ring, viewport, frame, tolerance);
    path.pop_back();
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

void thin(ScreenPath& path, double tolerance) {
    if (path.size() < 3)
        return;
    Sleeve sleeve(tolerance);
    sleeve.start(path.front());
    std::size_t kept = 1;
    for (std::size_t i = 1; i < path.size(); ++i) {
        if (sleeve.reaches(path[i]))
            continue;
        const ScreenPoint before = path[i - 1], here = path[i];
        path[kept++] = before;
        sleeve.start(before);
        sleeve.reaches(here);
    }
    path[kept++] = path.back();
    path.resize(kept);
}

std::vector<ScreenPath> clipped_rings(const Region& region, const Viewport& viewport,
                                      const ScreenBox& frame, double tolerance) {
    std::vector<ScreenPath> rings;
    for (const auto& polygon : region.polygons) {
        clip_ring(polygon.outer, viewport, frame, rings, tolerance);
        for (const auto& hole : polygon.holes)
            clip_ring(hole, viewport, frame, rings, tolerance);
    }
    return rings;
}

void clip_line(const Polyline& line, const Viewport& viewport, const ScreenBox& frame,
               std::vector<ScreenPath>& pieces, double tolerance) {
    ScreenPath piece;
    const auto finish = [&] {
        if (piece.size() > 1)
            pieces.push_back(piece);
        piece.clear();
    };
    const ScreenPath path = thinned(line, viewport, frame, tolerance);
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const ScreenPoint a = path[i], b = path[i + 1];
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
    }
    finish();
}

std::vector<ScreenPath> clipped_outline(const Region& region, const Viewport& viewport,
                                        const ScreenBox& frame, double tolerance) {
    std::vector<ScreenPath> pieces;
    for (const auto& polygon : region.polygons) {
        clip_line(polygon.outer, viewport, frame, pieces, tolerance);
        for (const auto& hole : polygon.holes)
            clip_line(hole, viewport, frame, pieces, tolerance);
    }
    return pieces;
}

} // namespace delimit
