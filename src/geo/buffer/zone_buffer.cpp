#include "delimit/geo/buffer/zone_buffer.h"

#include "delimit/base/parallel.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"
#include "geo/buffer/local_plane.h"
#include "geo/geos.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace delimit {
namespace {

constexpr std::size_t piece_segments = 16; ///< 12–24 are about equally fast
constexpr double piece_length = 30e3;      ///< m; keeps a piece near the centre of its plane
constexpr double longest_edge = 8e3;       ///< m; longer ones bend in the piece's own plane
/// m; how far the chords of arcs bow inside the circle. The radius is longer by a third of it, so
/// that the outline, about half of it arcs, is right on average.
constexpr double arc_sagitta = 0.8;
constexpr double edge_tolerance = 0.3; ///< m; what truing up leaves
constexpr double shortest_edge = 10;   ///< m; truing up divides no further

bool before(MapPoint a, MapPoint b) {
    return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y());
}

/// The same lines in an order, direction and, for rings, from a point that only their ground
/// decides: pieces are cut alike however the lines come. Repeated points are left out.
std::vector<Polyline> in_standard_form(std::vector<Polyline> lines) {
    for (Polyline& line : lines) {
        line.erase(std::unique(line.begin(), line.end()), line.end());
        if (line.size() > 3 && line.front() == line.back()) {
            line.pop_back();
            std::rotate(line.begin(), std::min_element(line.begin(), line.end(), before),
                        line.end());
            line.push_back(line.front());
            if (before(line[line.size() - 2], line[1]))
                std::reverse(line.begin(), line.end());
        } else if (!line.empty() && before(line.back(), line.front())) {
            std::reverse(line.begin(), line.end());
        }
    }
    std::sort(lines.begin(), lines.end(), [](const Polyline& a, const Polyline& b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), before);
    });
    return lines;
}

/// The line with points added where an edge is long. What is straight in the theatre's projection
/// is an arc in a piece's plane: within 500 km of the centre its sagitta is below 0.1 m then.
Polyline with_short_edges(const Polyline& line) {
    Polyline out;
    for (MapPoint p : line) {
        if (!out.empty()) {
            const MapPoint from = out.back();
            const double parts = std::ceil(distance(from, p) / longest_edge);
            for (double i = 1; i < parts; ++i)
                out.push_back(from + (p - from) * (i / parts));
        }
        out.push_back(p);
    }
    return out;
}

/// Open pieces of at most `piece_segments` edges and `piece_length` metres.
/// A ring never comes out as one piece.
std::vector<Polyline> open_pieces(const std::vector<Polyline>& lines) {
    std::vector<Polyline> pieces;
    for (const Polyline& line : lines) {
        Polyline piece;
        double length = 0;
        const auto finish = [&] {
            if (piece.size() >= 2 && piece.front() == piece.back()) {
                const auto middle = piece.size() / 2;
                pieces.emplace_back(piece.begin(), piece.begin() + static_cast<long>(middle) + 1);
                pieces.emplace_back(piece.begin() + static_cast<long>(middle), piece.end());
            } else if (piece.size() >= 2) {
                pieces.push_back(piece);
            }
        };
        for (MapPoint p : with_short_edges(line)) {
            if (piece.size() > 1 && (piece.size() > piece_segments ||
                                     length + distance(piece.back(), p) > piece_length)) {
                finish();
                piece.assign(1, MapPoint(piece.back()));
                length = 0;
            }
            if (!piece.empty())
                length += distance(piece.back(), p);
            piece.push_back(p);
        }
        finish();
    }
    return pieces;
}

/// Bends an outline to a distance of `radius` from the piece where GEOS left it off.
class TruedUp {
  public:
    TruedUp(const Polyline& piece, double radius, double longest_chord)
        : piece_(piece), radius_(radius), longest_chord_(longest_chord) {}

    BasicRing<MapPoint> ring(const BasicRing<MapPoint>& outline) {
        BasicRing<MapPoint> out;
        out.reserve(outline.size() * 2);
        // An edge no longer than an arc's chord is within the arc's sagitta.
        const auto is_long = [&](std::size_t i) {
            return distance(outline[i], outline[i + 1]) > longest_chord_;
        };
        const std::size_t edges = outline.size() - 1;
        for (std::size_t i = 0; i < edges; ++i) {
            // Every vertex: GEOS also cuts slots between arcs (100 m deep at a depth of 140 km).
            out.push_back(exact(outline[i]));
            if (is_long(i))
                divide(out.back(), exact(outline[i + 1]), out);
        }
        out.push_back(out.front());
        return out;
    }
    /// Whether anything was moved by more than the tolerance.
    [[nodiscard]] bool moved() const { return moved_; }

  private:
    /// `p` itself if it is near enough, else the point at `radius` in its direction.
    MapPoint exact(MapPoint p) {
        for (int round = 0; round < 3; ++round) {
            const MapPoint q = nearest_on_line(p, piece_);
            const double d = distance(p, q);
            if (std::abs(d - radius_) <= edge_tolerance || d == 0)
                break;
            p = q + (p - q) * (radius_ / d);
            moved_ = true;
        }
        return p;
    }

    void divide(MapPoint a, MapPoint b, BasicRing<MapPoint>& out) {
        const double length = distance(a, b);
        if (length < shortest_edge)
            return;
        const MapPoint middle = (a + b) * 0.5;
        const MapPoint trued = exact(middle);
        // The midpoint of a long edge may be right by chance, its quarters not.
        if (trued == middle && length < 4 * longest_chord_)
            return;
        divide(a, trued, out);
        out.push_back(trued);
        divide(trued, b, out);
    }

    const Polyline& piece_;
    double radius_;
    double longest_chord_;
    bool moved_ = false;
};

struct Job {
    Polyline piece; ///< in the local plane
    LocalPlane plane;
};

Job job_for(const Projector& projector, const Polyline& piece) {
    const LocalPlane plane(projector, box_of<MapPoint>(piece).centre());
    Polyline local;
    local.reserve(piece.size());
    for (MapPoint p : piece)
        local.push_back(plane.to_local(p));
    return {std::move(local), plane};
}

Polyline to_map(const LocalPlane& plane, const BasicRing<MapPoint>& ring) {
    Polyline out;
    out.reserve(ring.size());
    for (MapPoint p : ring)
        out.push_back(plane.to_map(p));
    out.back() = out.front();
    return out;
}

Result<Region> buffer_piece(Workbench& bench, const Job& job, Metres depth) {
    const auto context = bench.state().geos;
    const double radius = job.plane.radius(depth) + arc_sagitta / 3;
    // Half the angle of a chord with the sagitta we allow.
    const double half_angle = std::sqrt(2 * arc_sagitta / radius);
    const int per_quadrant =
        std::max(8, static_cast<int>(std::ceil(std::numbers::pi / 4 / half_angle)));
    const auto line = geos::line(bench, std::span<const MapPoint>(job.piece));
    const auto outline = geos::own(bench, GEOSBuffer_r(context, line.get(), radius, per_quadrant));
    if (!outline)
        return geos::failure(bench, "zone");
    Region region = geos::to_region<MapPoint>(bench, outline.get());

    TruedUp trued(job.piece, job.plane.radius(depth),
                  2 * radius * std::sin(std::numbers::pi / 4 / per_quadrant) * 1.01);
    for (Polygon& polygon : region.polygons) {
        polygon.outer = trued.ring(polygon.outer);
        for (auto& hole : polygon.holes)
            hole = trued.ring(hole);
    }
    if (trued.moved()) {
        // Bending by metres can make parts of an outline that nearly touch cross.
        const auto bent = geos::region(bench, region);
        if (!bent || GEOSisValid_r(context, bent.get()) != 1) {
            const auto mended = geos::own(bench, GEOSMakeValid_r(context, bent.get()));
            if (!mended)
                return geos::failure(bench, "zone");
            region = geos::to_region<MapPoint>(bench, mended.get());
        }
    }
    for (Polygon& polygon : region.polygons) {
        polygon.outer = to_map(job.plane, polygon.outer);
        for (auto& hole : polygon.holes)
            hole = to_map(job.plane, hole);
    }
    return region;
}

} // namespace

Result<std::vector<Region>> zones_around(Workbench& bench, const Projector& projector,
                                         const std::vector<Polyline>& lines,
                                         const std::vector<Metres>& depths,
                                         const std::stop_token& stop) {
    std::vector<Job> jobs;
    for (const Polyline& piece : open_pieces(in_standard_form(lines)))
        jobs.push_back(job_for(projector, piece));
    std::vector<Region> zones(depths.size());
    if (jobs.empty())
        return zones;

    const std::size_t threads = thread_count(2);
    std::vector<Workbench> other_benches(threads - 1);
    std::vector<std::optional<Error>> errors(threads);
    const auto united = [&](std::size_t worker, const std::vector<Region>& parts) {
        auto whole = union_of(worker == 0 ? bench : other_benches[worker - 1], parts);
        if (!whole)
            errors[worker] = whole.error();
        return whole ? *std::move(whole) : Region{};
    };
    // Neighbouring pieces go together: first each batch, then the batches. As many for each thread,
    // so that threads end together.
    const std::size_t batches = threads * ((jobs.size() + 32 * threads - 1) / (32 * threads));
    std::vector<std::vector<Region>> batch_zones(depths.size(), std::vector<Region>(batches));
    parallel_for(depths.size() * batches, threads, [&](std::size_t worker, std::size_t item) {
        const std::size_t depth = item / batches, batch = item % batches;
        if (!(depths[depth] > Metres(0)))
            return;
        std::vector<Region> parts;
        for (std::size_t i = jobs.size() * batch / batches; i < jobs.size() * (batch + 1) / batches;
             ++i) {
            if (stop.stop_requested() || errors[worker])
                return;
            auto part = buffer_piece(worker == 0 ? bench : other_benches[worker - 1], jobs[i],
                                     depths[depth]);
            if (!part) {
                errors[worker] = part.error();
                return;
            }
            parts.push_back(*std::move(part));
        }
        batch_zones[depth][batch] = united(worker, parts);
    });
    parallel_for(depths.size(), threads, [&](std::size_t worker, std::size_t depth) {
        if (!stop.stop_requested() && !errors[worker])
            zones[depth] = united(worker, batch_zones[depth]);
    });
    if (stop.stop_requested())
        return Error{ErrorCode::cancelled, {"stopped", "зупинено"}, {}, {}};
    for (const auto& error : errors)
        if (error)
            return *error;
    return zones;
}

Result<Region> zone_around(Workbench& bench, const Projector& projector,
                           const std::vector<Polyline>& lines, Metres depth, std::stop_token stop) {
    auto zones = zones_around(bench, projector, lines, {depth}, stop);
    if (!zones)
        return zones.error();
    return std::move(zones->front());
}

} // namespace delimit
