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
    /// Edges that all points in the box are beyond.
    unsigned operator()(const MapBox& box) const {
        return unsigned(box.max_x < box_.min_x) | unsigned(box.min_x > box_.max_x) << 1 |
               unsigned(box.max_y < box_.min_y) << 2 | unsigned(box.min_y > box_.max_y) << 3;
    }

  private:
    MapBox box_;
};

/// The frame on the map, with a margin around it: points omitted beyond change no visible part.
MapBox seen_by(const Viewport& viewport, const ScreenBox& frame) {
    constexpr double margin = 16;
    const ScreenBox near = frame.grown(margin);
    MapBox seen;
    seen.add(viewport.to_map({near.left, near.top}));
    seen.add(viewport.to_map({near.right(), near.bottom()}));
    return seen;
}

/// Takes the points of a line to the screen. Of a part beyond one edge of the frame only the ends
/// are kept: the way between them is beyond it, too, and no point within the frame changes sides. A
/// test against the frame costs a tenth of the transformation to the screen.
class Taker {
  public:
    Taker(const Viewport& viewport, const ScreenBox& frame)
        : viewport_(viewport), beyond_(seen_by(viewport, frame)) {}

    void take(const MapPoint& p) {
        const unsigned edges = beyond_(p);
        if ((common_ & edges) != 0) {
            common_ &= edges;
            last_ = &p;
            return;
        }
        finish();
        path_.push_back(viewport_.to_screen(p));
        common_ = edges;
    }
    /// True if all points of a run to `end` were left out: as if each had been taken.
    bool pass(const MapBox& run, const MapPoint& end) {
        const unsigned edges = common_ & beyond_(run);
        if (edges == 0)
            return false;
        common_ = edges;
        last_ = &end;
        return true;
    }
    ScreenPath path() && {
        finish();
        return std::move(path_);
    }

  private:
    void finish() {
        if (last_)
            path_.push_back(viewport_.to_screen(*last_));
        last_ = nullptr;
    }

    const Viewport& viewport_;
    Beyond beyond_;
    ScreenPath path_;
    unsigned common_ = 0; // edges that all points since the last one taken are beyond
    const MapPoint* last_ = nullptr;
};

ScreenPath thinned(const Polyline& line, const Viewport& viewport, const ScreenBox& frame,
                   double tolerance, const LineRuns* runs) {
    Taker taker(viewport, frame);
    if (runs) {
        std::size_t next = 0; // neighbouring runs share a point
        for (std::size_t run = 0; run < runs->count(); ++run) {
            const std::size_t end = runs->end(run);
            if (!taker.pass(runs->box(run), line[end]))
                for (; next <= end; ++next)
                    taker.take(line[next]);
            next = end + 1;
        }
    } else {
        for (const MapPoint& p : line)
            taker.take(p);
    }
    ScreenPath path = std::move(taker).path();
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
               std::vector<ScreenPath>& rings, double tolerance, const LineRuns* runs) {
    if (ring.size() < 4)
        return;
    const MapBox extent = runs ? runs->box() : box_of<MapPoint>(ring);
    const ScreenPoint top_left =
        viewport.to_screen(MapPoint::from_plane(extent.min_x, extent.max_y));
    const ScreenBox box{top_left.x, top_left.y, extent.width() / viewport.metres_per_pixel(),
                        extent.height() / viewport.metres_per_pixel()};
    if (!box.grown(1e-6).meets(frame) || std::max(box.width, box.height) < speck * tolerance)
        return;
    ScreenPath path = thinned(ring, viewport, frame, tolerance, runs);
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

/// Calls visit(ring, its runs or null).
template <class Visit>
void each_ring(const Region& region, const ShapeRuns* runs, const Visit& visit) {
    const LineRuns* next = runs ? runs->data() : nullptr;
    const auto visit_next = [&](const Polyline& ring) { visit(ring, next ? next++ : nullptr); };
    for (const Polygon& polygon : region.polygons) {
        visit_next(polygon.outer);
        for (const auto& hole : polygon.holes)
            visit_next(hole);
    }
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
                                      const ScreenBox& frame, double tolerance,
                                      const ShapeRuns* runs) {
    std::vector<ScreenPath> rings;
    each_ring(region, runs, [&](const Polyline& ring, const LineRuns* of_ring) {
        clip_ring(ring, viewport, frame, rings, tolerance, of_ring);
    });
    return rings;
}

void clip_line(const Polyline& line, const Viewport& viewport, const ScreenBox& frame,
               std::vector<ScreenPath>& pieces, double tolerance, const LineRuns* runs) {
    if (runs && !runs->box().meets(seen_by(viewport, frame)))
        return;
    ScreenPath piece;
    const auto finish = [&] {
        if (piece.size() > 1)
            pieces.push_back(piece);
        piece.clear();
    };
    const ScreenPath path = thinned(line, viewport, frame, tolerance, runs);
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

std::vector<ScreenPath> clipped_lines(const std::vector<Polyline>& lines, const Viewport& viewport,
                                      const ScreenBox& frame, double tolerance,
                                      const ShapeRuns* runs) {
    std::vector<ScreenPath> pieces;
    for (std::size_t i = 0; i < lines.size(); ++i)
        clip_line(lines[i], viewport, frame, pieces, tolerance, runs ? &(*runs)[i] : nullptr);
    return pieces;
}

std::vector<ScreenPath> clipped_outline(const Region& region, const Viewport& viewport,
                                        const ScreenBox& frame, double tolerance,
                                        const ShapeRuns* runs) {
    std::vector<ScreenPath> pieces;
    each_ring(region, runs, [&](const Polyline& ring, const LineRuns* of_ring) {
        clip_line(ring, viewport, frame, pieces, tolerance, of_ring);
    });
    return pieces;
}

} // namespace delimit
