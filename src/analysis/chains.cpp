#include "analysis/chains.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <tuple>

namespace delimit {
namespace {

bool before(MapPoint a, MapPoint b) {
    return std::tuple(a.x(), a.y()) < std::tuple(b.x(), b.y());
}

/// Turn to the left of the way from → at → to, −π…π.
double left_turn(MapPoint from, MapPoint at, MapPoint to) {
    const MapPoint in = at - from, out = to - at;
    return std::atan2(in.x() * out.y() - in.y() * out.x(), in.x() * out.x() + in.y() * out.y());
}

/// Edges sorted by start point, taken one by one.
class EdgePool {
  public:
    explicit EdgePool(std::vector<Edge> edges) : edges_(std::move(edges)), taken_(edges_.size()) {
        std::sort(edges_.begin(), edges_.end(), [](const Edge& a, const Edge& b) {
            return a.from == b.from ? before(a.to, b.to) : before(a.from, b.from);
        });
    }
    [[nodiscard]] const std::vector<Edge>& edges() const { return edges_; }
    [[nodiscard]] bool taken(std::size_t i) const { return taken_[i]; }

    void take(std::size_t i) { taken_[i] = true; }
    /// The edge to continue with after `last`: the leftmost, so that lines that touch do not cross.
    [[nodiscard]] std::optional<std::size_t> after(const Edge& last) const {
        std::optional<std::size_t> best;
        auto i = static_cast<std::size_t>(
            std::lower_bound(edges_.begin(), edges_.end(), last.to,
                             [](const Edge& e, MapPoint p) { return before(e.from, p); }) -
            edges_.begin());
        for (; i < edges_.size() && edges_[i].from == last.to; ++i)
            if (!taken_[i] && (!best || left_turn(last.from, last.to, edges_[i].to) >
                                            left_turn(last.from, last.to, edges_[*best].to)))
                best = i;
        return best;
    }

  private:
    std::vector<Edge> edges_;
    std::vector<bool> taken_;
};

/// Indices of edges at points where more edges begin than end: open lines start there.
std::vector<std::size_t> beginnings(const std::vector<Edge>& sorted) {
    std::vector<MapPoint> ends;
    for (const Edge& edge : sorted)
        ends.push_back(edge.to);
    std::sort(ends.begin(), ends.end(), before);
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < sorted.size();) {
        const MapPoint p = sorted[i].from;
        std::size_t next = i;
        while (next < sorted.size() && sorted[next].from == p)
            ++next;
        const auto [first, last] = std::equal_range(ends.begin(), ends.end(), p, before);
        for (auto extra = static_cast<std::ptrdiff_t>(next - i) - (last - first); extra > 0;
             --extra)
            out.push_back(i++);
        i = next;
    }
    return out;
}

/// Splits closed loops off the line as soon as it returns to a former point.
void close_loops(Polyline& line, std::vector<Polyline>& out) {
    const auto back = std::find(line.begin(), line.end() - 1, line.back());
    if (back == line.end() - 1)
        return;
    out.emplace_back(back, line.end());
    line.erase(back + 1, line.end());
}

void begin_at_smallest(Polyline& ring) {
    ring.pop_back();
    std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end(), before), ring.end());
    ring.push_back(ring.front());
}

} // namespace

std::vector<Polyline> chains_of(std::vector<Edge> all) {
    EdgePool pool(std::move(all));
    const auto& edges = pool.edges();
    // Points at which a line may return to itself; no others need a check.
    std::vector<MapPoint> crossroads;
    for (std::size_t i = 1; i < edges.size(); ++i)
        if (edges[i].from == edges[i - 1].from)
            crossroads.push_back(edges[i].from);

    std::vector<Polyline> lines;
    const auto follow = [&](std::size_t first) {
        if (pool.taken(first))
            return;
        const MapPoint start = edges[first].from;
        Polyline line{start};
        for (std::optional<std::size_t> i = first; i;) {
            pool.take(*i);
            line.push_back(edges[*i].to);
            if (line.back() == start)
                break;
            if (std::binary_search(crossroads.begin(), crossroads.end(), line.back(), before))
                close_loops(line, lines);
            i = pool.after(edges[*i]);
        }
        if (line.size() > 1)
            lines.push_back(std::move(line));
    };
    for (std::size_t i : beginnings(edges))
        follow(i);
    for (std::size_t i = 0; i < edges.size(); ++i)
        follow(i);

    for (Polyline& line : lines)
        if (line.front() == line.back())
            begin_at_smallest(line);
    std::sort(lines.begin(), lines.end(), [](const Polyline& a, const Polyline& b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), before);
    });
    return lines;
}

Region region_within(std::vector<Edge> edges) {
    Region region;
    std::vector<BasicRing<MapPoint>> holes;
    for (Polyline& ring : chains_of(std::move(edges))) {
        if (signed_area(ring) > 0)
            region.polygons.push_back({std::move(ring), {}});
        else
            holes.push_back(std::move(ring));
    }
    for (auto& hole : holes) {
        // A hole lies in the smallest outer ring around it. It may touch that ring in a vertex, so
        // the middle of an edge is tested.
        const MapPoint p = (hole[0] + hole[1]) * 0.5;
        Polygon* home = nullptr;
        for (Polygon& polygon : region.polygons)
            if (contains(polygon.outer, p) &&
                (!home || signed_area(polygon.outer) < signed_area(home->outer)))
                home = &polygon;
        if (home)
            home->holes.push_back(std::move(hole));
    }
    return region;
}

} // namespace delimit
