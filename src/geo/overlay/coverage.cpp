#include "geo/overlay/coverage.h"

#include "delimit/geo/edge.h"
#include "delimit/geo/planar.h"
#include "geo/overlay/rings.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace delimit {
namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};
/// Metres by which a computed vertex may be off the edge it is on.
constexpr double rounding = 1e-6;

bool before(MapPoint a, MapPoint b) {
    return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y());
}

/// Every edge, with its region on the left.
std::vector<Edge> edges_of(const std::vector<Region>& regions) {
    std::vector<Edge> edges;
    std::size_t count = 0;
    for (const Region& region : regions)
        count += region.vertex_count();
    edges.reserve(count);
    const auto add = [&](const Polyline& ring, bool counter_clockwise) {
        const bool as_it_is = (signed_area(ring) > 0) == counter_clockwise;
        for (std::size_t i = 1; i < ring.size(); ++i)
            if (const MapPoint a = ring[i - 1], b = ring[i]; a != b)
                edges.push_back(as_it_is ? Edge{a, b} : Edge{b, a});
    };
    for (const Region& region : regions)
        for (const Polygon& polygon : region.polygons) {
            add(polygon.outer, true);
            for (const auto& hole : polygon.holes)
                add(hole, false);
        }
    return edges;
}

/// Edges by their ends, found in constant time.
class EdgeTable {
  public:
    explicit EdgeTable(const std::vector<Edge>& edges) : edges_(edges) {
        std::size_t size = 16;
        while (size < 2 * edges.size())
            size *= 2;
        slots_.resize(size);
        for (std::uint32_t i = 0; i < edges.size(); ++i) {
            const std::size_t hash = EdgeHash()(edges[i]);
            Slot& slot = slots_[slot_of(edges[i], hash)];
            unique_ = unique_ && slot.edge == none;
            slot = {i, tag_of(hash)};
        }
    }

    /// True if no edge occurs twice.
    [[nodiscard]] bool unique() const { return unique_; }
    [[nodiscard]] bool has(const Edge& edge) const {
        return slots_[slot_of(edge, EdgeHash()(edge))].edge != none;
    }

  private:
    struct Slot {
        std::uint32_t edge = none;
        std::uint32_t tag = 0; ///< of its hash, so that other edges are seldom looked at
    };
    static std::uint32_t tag_of(std::size_t hash) { return static_cast<std::uint32_t>(hash >> 32); }
    /// Slot of the edge, or the free one for it.
    [[nodiscard]] std::size_t slot_of(const Edge& edge, std::size_t hash) const {
        const std::uint32_t tag = tag_of(hash);
        std::size_t at = hash & (slots_.size() - 1);
        while (slots_[at].edge != none &&
               (slots_[at].tag != tag || edges_[slots_[at].edge] != edge))
            at = (at + 1) & (slots_.size() - 1);
        return at;
    }

    const std::vector<Edge>& edges_;
    std::vector<Slot> slots_;
    bool unique_ = true;
};

/// The edges without a reverse one; nothing if an edge occurs twice.
std::optional<std::vector<Edge>> without_shared(const std::vector<Edge>& edges) {
    const EdgeTable table(edges);
    if (!table.unique())
        return std::nullopt;
    std::vector<Edge> left;
    for (const Edge& edge : edges)
        if (!table.has({edge.to, edge.from}))
            left.push_back(edge);
    return left;
}

/// Start points of the edges, from west to east.
std::vector<MapPoint> beginnings(const std::vector<Edge>& edges) {
    std::vector<MapPoint> all;
    all.reserve(edges.size());
    for (const Edge& edge : edges)
        all.push_back(edge.from);
    std::ranges::sort(all, before);
    return all;
}

/// Vertices within the rounding of each other become one. `from`: the beginnings; they are so
/// again afterwards. False if there are none.
bool join_vertices(std::vector<Edge>& edges, std::vector<MapPoint>& from) {
    std::vector<MapPoint> to = from;
    bool any = false;
    for (std::size_t i = 0; i < from.size(); ++i)
        for (std::size_t j = i; j > 0 && from[i].x() - from[j - 1].x() <= rounding; --j)
            if (std::abs(from[i].y() - from[j - 1].y()) <= rounding) {
                to[i] = to[j - 1];
                any = any || to[i] != from[i];
            }
    if (!any)
        return false;
    const auto joined = [&](MapPoint p) {
        return to[static_cast<std::size_t>(std::ranges::lower_bound(from, p, before) -
                                           from.begin())];
    };
    for (Edge& edge : edges)
        edge = {joined(edge.from), joined(edge.to)};
    std::erase_if(edges, [](const Edge& edge) { return edge.from == edge.to; });
    from = beginnings(edges);
    return true;
}

/// Edges divided where vertices of others, from west to east, lie on them. False if none is.
bool divide_at(const std::vector<MapPoint>& vertices, std::vector<Edge>& edges) {
    std::vector<Edge> divided;
    divided.reserve(edges.size());
    std::vector<std::pair<double, MapPoint>> on; // with the distance from the edge's beginning
    for (const Edge& edge : edges) {
        const auto [west, east] = std::minmax({edge.from.x(), edge.to.x()});
        const auto [south, north] = std::minmax({edge.from.y(), edge.to.y()});
        on.clear();
        for (auto v = std::ranges::lower_bound(vertices, west - rounding, {}, &MapPoint::x);
             v != vertices.end() && v->x() <= east + rounding; ++v)
            if (v->y() >= south - rounding && v->y() <= north + rounding && *v != edge.from &&
                *v != edge.to &&
                distance(*v, nearest_on_segment(*v, edge.from, edge.to)) <= rounding)
                on.emplace_back(distance(edge.from, *v), *v);
        std::ranges::sort(on, {}, &std::pair<double, MapPoint>::first);
        MapPoint from = edge.from;
        for (const auto& [along, vertex] : on) {
            if (vertex != from)
                divided.push_back({from, vertex});
            from = vertex;
        }
        divided.push_back({from, edge.to});
    }
    const bool any = divided.size() != edges.size();
    edges = std::move(divided);
    return any;
}

/// Matches the vertices of two neighbours cut by a third region: one may have vertices that the
/// other lacks, or the same ones but for rounding. False if that changes nothing.
bool match(std::vector<Edge>& edges) {
    std::vector<MapPoint> vertices = beginnings(edges);
    const bool joined = join_vertices(edges, vertices);
    return divide_at(vertices, edges) || joined;
}

/// Joins edges, with the region on their left, to rings: shells counter-clockwise, holes clockwise.
class RingBuilder {
  public:
    explicit RingBuilder(std::vector<Edge> edges) : edges_(std::move(edges)) {
        std::ranges::sort(edges_,
                          [](const Edge& a, const Edge& b) { return before(a.from, b.from); });
        used_.assign(edges_.size(), false);
    }

    /// True if all edges close to rings.
    bool build() {
        for (std::size_t first = 0; first < edges_.size(); ++first)
            if (!used_[first] && !walk(first))
                return false;
        return true;
    }

    std::vector<Polyline> rings;

  private:
    /// Follows the outline of one part until it is back at its start.
    bool walk(std::size_t first) {
        Polyline path{edges_[first].from};
        for (std::size_t edge = first;;) {
            used_[edge] = true;
            path.push_back(edges_[edge].to);
            const auto [begin, end] = leaving(edges_[edge].to);
            if (begin == end)
                return false;
            if (end - begin > 1)
                cut_loop(path);
            const std::size_t next = leftmost(edges_[edge], begin, end);
            if (next == first)
                break;
            if (used_[next])
                return false;
            edge = next;
        }
        if (path.size() > 1)
            rings.push_back(std::move(path));
        return true;
    }

    [[nodiscard]] std::pair<std::size_t, std::size_t> leaving(MapPoint at) const {
        const auto first = std::ranges::lower_bound(edges_, at, before, &Edge::from);
        auto last = first; // few edges leave one vertex
        while (last != edges_.end() && last->from == at)
            ++last;
        return {static_cast<std::size_t>(first - edges_.begin()),
                static_cast<std::size_t>(last - edges_.begin())};
    }

    /// The edge, of several that leave a vertex, that bounds the same part.
    [[nodiscard]] std::size_t leftmost(const Edge& arriving, std::size_t begin,
                                       std::size_t end) const {
        const auto turn_to = [&](const Edge& leaving) {
            const MapPoint in = arriving.to - arriving.from, out = leaving.to - leaving.from;
            return std::atan2(in.x() * out.y() - in.y() * out.x(),
                              in.x() * out.x() + in.y() * out.y());
        };
        std::size_t best = begin;
        for (std::size_t i = begin + 1; i < end; ++i)
            if (turn_to(edges_[i]) > turn_to(edges_[best]))
                best = i;
        return best;
    }

    /// Splits a ring that touches itself: the part since the same point is a ring of its own.
    void cut_loop(Polyline& path) {
        const auto before_last = std::find(path.rbegin() + 1, path.rend(), path.back());
        if (before_last == path.rend())
            return;
        const auto start = before_last.base() - 1;
        rings.emplace_back(start, path.end());
        path.erase(start + 1, path.end());
    }

    std::vector<Edge> edges_;
    std::vector<bool> used_;
};

} // namespace

std::optional<Region> dissolved(const std::vector<Region>& regions) {
    auto edges = without_shared(edges_of(regions));
    if (edges && match(*edges))
        edges = without_shared(*edges);
    if (!edges)
        return std::nullopt;
    RingBuilder builder(*std::move(edges));
    if (!builder.build())
        return std::nullopt;
    return region_of(std::move(builder.rings));
}

} // namespace delimit
