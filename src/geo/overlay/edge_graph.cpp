#include "geo/overlay/edge_graph.h"

#include "delimit/geo/box_bands.h"
#include "delimit/geo/edge.h"
#include "delimit/geo/planar.h"
#include "geo/overlay/segments.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace delimit {
namespace {

/// Shares of an edge; crossings nearer to each other might be in the wrong order because of
/// rounding. Neighbours' copies of one border may be a nanometre apart.
constexpr long double nearest_crossings = 1e3L * std::numeric_limits<long double>::epsilon();

/// As share_along, in extended precision.
long double long_share_along(const Edge& e, const Edge& f) {
    using Long = long double;
    const Long x = f.from.x(), y = f.from.y();
    const auto turned = [&](MapPoint p) {
        return (Long(f.to.x()) - x) * (Long(p.y()) - y) - (Long(f.to.y()) - y) * (Long(p.x()) - x);
    };
    const Long before = turned(e.from), after = turned(e.to);
    return before / (before - after);
}

/// Numbers points in the order in which they first occur.
class PointNumbers {
  public:
    explicit PointNumbers(std::size_t most) : slots_(std::bit_ceil(2 * most + 1), none) {}
    std::uint32_t operator()(MapPoint p) {
        std::size_t at = EdgeHash()(Edge{p, p}) & (slots_.size() - 1);
        while (slots_[at] != none && points[slots_[at]] != p)
            at = (at + 1) & (slots_.size() - 1);
        if (slots_[at] == none) {
            slots_[at] = static_cast<std::uint32_t>(points.size());
            points.push_back(p);
        }
        return slots_[at];
    }
    std::vector<MapPoint> points;

  private:
    static constexpr std::uint32_t none = 0xffffffff;
    std::vector<std::uint32_t> slots_;
};

class GraphBuilder {
  public:
    explicit GraphBuilder(const std::vector<Polyline>& lines) {
        std::size_t count = 0;
        for (const Polyline& line : lines)
            count += line.size();
        PointNumbers numbers(count);
        for (const Polyline& line : lines)
            for (std::size_t i = 1; i < line.size(); ++i)
                if (line[i - 1] != line[i])
                    edges_.push_back({numbers(line[i - 1]), numbers(line[i])});
        graph_.nodes = std::move(numbers.points);
    }

    std::optional<EdgeGraph> build() {
        if (!find_crossings() || !cut())
            return std::nullopt;
        link();
        if (!sort_around_nodes())
            return std::nullopt;
        return std::move(graph_);
    }

  private:
    using Ends = std::array<std::uint32_t, 2>;
    /// Of an edge with another.
    struct Cut {
        std::uint32_t edge;
        long double along;
        std::uint32_t node;
    };

    [[nodiscard]] MapPoint at(std::uint32_t node) const { return graph_.nodes[node]; }

    bool find_crossings() {
        std::vector<MapBox> boxes;
        boxes.reserve(edges_.size());
        for (const Ends& edge : edges_) {
            MapBox& box = boxes.emplace_back();
            box.add(at(edge[0]));
            box.add(at(edge[1]));
        }
        return BoxBands(std::move(boxes))
            .for_each_pair([](std::uint32_t) { return true; },
                           [this](std::uint32_t a, std::uint32_t b) { return compare(a, b); });
    }

    /// False if the edges touch or overlap.
    bool compare(std::uint32_t a, std::uint32_t b) {
        for (const std::size_t i : {0U, 1U})
            for (const std::size_t j : {0U, 1U})
                if (edges_[a][i] == edges_[b][j])
                    return part(edges_[a][i], edges_[a][1 - i], edges_[b][1 - j]);
        const Edge e{at(edges_[a][0]), at(edges_[a][1])}, f{at(edges_[b][0]), at(edges_[b][1])};
        const Meeting meeting = meeting_of(e, f);
        if (meeting == Meeting::crossing) {
            const auto node = static_cast<std::uint32_t>(graph_.nodes.size());
            graph_.nodes.push_back(crossing_point(e, f));
            cuts_.push_back({a, long_share_along(e, f), node});
            cuts_.push_back({b, long_share_along(f, e), node});
        }
        return meeting != Meeting::in_doubt;
    }

    /// True if two edges that leave one node do not overlap.
    [[nodiscard]] bool part(std::uint32_t node, std::uint32_t a, std::uint32_t b) const {
        const MapPoint to_a = at(a) - at(node), to_b = at(b) - at(node);
        return sure_side(at(node), at(a), at(b)) != 0 ||
               to_a.x() * to_b.x() + to_a.y() * to_b.y() < 0;
    }

    /// Divides edges into pieces; false if the order of cuts is in doubt.
    bool cut() {
        std::ranges::sort(cuts_, [](const Cut& a, const Cut& b) {
            return std::pair(a.edge, a.along) < std::pair(b.edge, b.along);
        });
        graph_.pieces.reserve(edges_.size() + cuts_.size());
        auto next = cuts_.begin();
        for (std::uint32_t edge = 0; edge < edges_.size(); ++edge) {
            std::uint32_t from = edges_[edge][0];
            for (long double last = -1; next != cuts_.end() && next->edge == edge; ++next) {
                if (next->along - last < nearest_crossings)
                    return false;
                last = next->along;
                graph_.pieces.push_back({{from, next->node}});
                from = next->node;
            }
            graph_.pieces.push_back({{from, edges_[edge][1]}});
        }
        return true;
    }

    void link() {
        const auto& pieces = graph_.pieces;
        const auto count = static_cast<std::uint32_t>(graph_.nodes.size());
        std::vector<std::uint32_t> degree(count, 0);
        std::vector<std::uint32_t> sum(count, 0); // of the pieces at each node
        for (std::uint32_t i = 0; i < pieces.size(); ++i)
            for (const std::uint32_t node : pieces[i].nodes) {
                ++degree[node];
                sum[node] += i;
            }
        // Dead ends, from their ends inwards.
        std::vector<bool> dead(pieces.size());
        for (std::uint32_t i = 0; i < count; ++i)
            for (std::uint32_t node = i; degree[node] == 1;) {
                const std::uint32_t piece = sum[node];
                dead[piece] = true;
                const Ends& ends = pieces[piece].nodes;
                const std::uint32_t other = ends[0] == node ? ends[1] : ends[0];
                for (const std::uint32_t end : ends) {
                    --degree[end];
                    sum[end] -= piece;
                }
                node = other;
            }
        graph_.first.assign(count + 1, 0);
        for (std::uint32_t node = 0; node < count; ++node)
            graph_.first[node + 1] = graph_.first[node] + degree[node];
        graph_.leaving.resize(graph_.first.back());
        std::vector<std::uint32_t> filled = graph_.first;
        for (std::uint32_t half = 0; half < 2 * pieces.size(); ++half)
            if (!dead[half / 2])
                graph_.leaving[filled[graph_.origin(half)]++] = half;
    }

    /// Counter-clockwise; false if two directions are not distinguishable.
    bool sort_around_nodes() {
        bool sure = true;
        for (std::uint32_t node = 0; node < graph_.nodes.size(); ++node) {
            if (graph_.degree(node) < 3)
                continue;
            const MapPoint centre = at(node);
            const auto upper = [&](MapPoint p) {
                return p.y() > centre.y() || (p.y() == centre.y() && p.x() > centre.x());
            };
            std::sort(graph_.leaving.begin() + graph_.first[node],
                      graph_.leaving.begin() + graph_.first[node + 1],
                      [&](std::uint32_t a, std::uint32_t b) {
                          if (a == b)
                              return false;
                          const MapPoint p = at(graph_.origin(a ^ 1U));
                          const MapPoint q = at(graph_.origin(b ^ 1U));
                          if (upper(p) != upper(q))
                              return upper(p);
                          const int side = sure_side(centre, p, q);
                          sure = sure && side != 0;
                          return side > 0;
                      });
        }
        return sure;
    }

    std::vector<Ends> edges_;
    std::vector<Cut> cuts_;
    EdgeGraph graph_;
};

} // namespace

std::optional<EdgeGraph> graph_of(const std::vector<Polyline>& lines) {
    return GraphBuilder(lines).build();
}

} // namespace delimit
