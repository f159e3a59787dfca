#include "delimit/geo/buffer/zone_buffer.h"

#include "delimit/base/parallel.h"
#include "delimit/geo/buffer/thin_line.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/planar.h"
#include "geo/buffer/local_plane.h"
#include "geo/buffer/near_lines.h"
#include "geo/buffer/outline_around.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace delimit {
namespace {

/// m; longer edges bend in their cluster's own plane.
constexpr double longest_edge = 8e3;
/// Greatest distance of a cluster's edges from its middle, as a share of the depth. Less than three
/// quarters, so that each edge's surroundings contain the middle (geo/buffer/outline_around.h).
constexpr double cluster_reach = 0.7;
/// m; keeps a cluster near the centre of its plane.
constexpr double furthest_reach = 15e3;
/// The radius is longer by a third of the sagitta, so that the outline, about half of it arcs, is
/// right on average. With the error of the planes, the edge is right within 1 m
/// (docs/adr/0011-zones-by-clusters.md).
constexpr OutlineError outline_error{0.8, 0.1};
/// m; vertices that bend a line by less are skipped. Areas of control keep every vertex.
constexpr double thinning = 0.1;

bool before(MapPoint a, MapPoint b) {
    return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y());
}

/// The same lines in an order, direction and, for rings, from a starting point that only their
/// geometry decides, so that the order of input does not matter. Repeated points are left out.
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

/// The line with points added on long edges. A straight edge in the study area's projection is an
/// arc in a cluster's plane: with these edges its sagitta is below 0.1 m within 500 km of the
/// centre.
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

/// The area within the depth of a cluster: one polygon without holes.
Region zone_of(const Projector& projector, EdgeCluster cluster, Metres depth) {
    MapBox box;
    for (const LineEdge& edge : cluster) {
        box.add(edge.from);
        box.add(edge.to);
    }
    const LocalPlane plane(projector, box.centre());
    for (LineEdge& edge : cluster)
        edge = {plane.to_local(edge.from), plane.to_local(edge.to)};
    const MapPoint middle =
        cluster.size() == 1 ? (cluster[0].from + cluster[0].to) * 0.5 : MapPoint::metres(0, 0);
    const double radius = plane.radius(depth) + outline_error.sagitta / 3;
    BasicRing<MapPoint> ring = outline_around(cluster, middle, radius, outline_error);
    for (MapPoint& p : ring)
        p = plane.to_map(p);
    ring.back() = ring.front();
    return {{{std::move(ring), {}}}};
}

} // namespace

Result<std::vector<Region>> zones_around(Workbench& bench, const Projector& projector,
                                         const std::vector<Polyline>& lines,
                                         const std::vector<Metres>& depths,
                                         const std::stop_token& stop) {
    std::vector<Polyline> divided = in_standard_form(lines);
    for (Polyline& line : divided)
        line = with_short_edges(thinned(line, thinning));
    const std::size_t threads = thread_count(2);
    std::vector<std::vector<EdgeCluster>> clusters(depths.size());
    parallel_for(depths.size(), threads, [&](std::size_t, std::size_t depth) {
        if (depths[depth] > Metres(0) && !stop.stop_requested())
            clusters[depth] = clusters_of(
                divided, std::min(depths[depth].count() * cluster_reach, furthest_reach));
    });

    std::vector<Workbench> other_benches(threads - 1);
    std::vector<std::optional<Error>> errors(threads);
    const auto united = [&](std::size_t worker, const std::vector<Region>& parts) {
        auto whole = union_of(worker == 0 ? bench : other_benches[worker - 1], parts);
        if (!whole)
            errors[worker] = whole.error();
        return whole ? *std::move(whole) : Region{};
    };
    // Neighbouring clusters are united first: each batch, then the batches.
    struct Batch {
        std::size_t depth, first, last;
        Region zone;
    };
    std::vector<Batch> batches;
    for (std::size_t depth = 0; depth < depths.size(); ++depth) {
        // Equal batches, so that threads end together.
        const std::size_t all = clusters[depth].size();
        const std::size_t count = threads * ((all + 32 * threads - 1) / (32 * threads));
        for (std::size_t i = 0; i < count; ++i)
            batches.push_back({depth, all * i / count, all * (i + 1) / count, {}});
    }
    parallel_for(batches.size(), threads, [&](std::size_t worker, std::size_t item) {
        Batch& batch = batches[item];
        std::vector<Region> parts;
        for (std::size_t i = batch.first; i < batch.last; ++i) {
            if (stop.stop_requested() || errors[worker])
                return;
            EdgeCluster& cluster = clusters[batch.depth][i];
            parts.push_back(zone_of(projector, std::move(cluster), depths[batch.depth]));
        }
        batch.zone = united(worker, parts);
    });
    std::vector<Region> zones(depths.size());
    parallel_for(depths.size(), threads, [&](std::size_t worker, std::size_t depth) {
        std::vector<Region> parts;
        for (Batch& batch : batches)
            if (batch.depth == depth && !batch.zone.empty())
                parts.push_back(std::move(batch.zone));
        if (!stop.stop_requested() && !errors[worker])
            zones[depth] = united(worker, parts);
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
