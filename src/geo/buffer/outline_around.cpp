#include "geo/buffer/outline_around.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace delimit {
namespace {

constexpr double nowhere = -1e300;
constexpr double full_turn = 2 * std::numbers::pi;
/// Number of initial directions. Two discs of one radius that contain the middle each reach further
/// than the other in at least a quarter of all directions.
constexpr int first_directions = 32;
constexpr std::size_t group = 8; ///< edges in a circle, circles in a larger one

double dot(MapPoint a, MapPoint b) {
    return a.x() * b.x() + a.y() * b.y();
}
double cross(MapPoint a, MapPoint b) {
    return a.x() * b.y() - a.y() * b.x();
}
MapPoint towards(double direction) {
    return MapPoint::metres(std::cos(direction), std::sin(direction));
}

/// Distance from the middle to the far end of a ray in a disc.
double reach_in_disc(MapPoint ray, MapPoint centre, double radius) {
    const double aside = cross(ray, centre);
    const double square = radius * radius - aside * aside;
    return square < 0 ? nowhere : dot(ray, centre) + std::sqrt(square);
}

/// Points within the radius of an edge: a disc around its end, and a strip on either side. The disc
/// around its start belongs to another edge, or to an edge of no length.
struct Surrounding {
    MapPoint end;
    MapPoint way; ///< direction of the edge, of length 1 or 0
    double length = 0;
    double start_along = 0, start_aside = 0; ///< of the start, in terms of `way`
};

struct Circle {
    MapPoint centre;
    double radius = 0;
};

/// The part that reaches furthest in a direction: a disc, or a strip on one side.
struct Furthest {
    enum class Part : std::uint8_t { disc, left, right };
    double distance = nowhere;
    std::uint32_t edge = 0;
    Part part = Part::disc;
};

class Star {
  public:
    Star(const EdgeCluster& cluster, MapPoint middle, double radius);

    [[nodiscard]] Furthest furthest(MapPoint ray, const Furthest& guess) const;
    /// Distance that one part reaches along the ray.
    [[nodiscard]] double reach(MapPoint ray, const Furthest& part) const;
    [[nodiscard]] bool same(const Furthest& a, const Furthest& b) const {
        return a.part == b.part && (a.edge == b.edge || (a.part == Furthest::Part::disc &&
                                                         edges_[a.edge].end == edges_[b.edge].end));
    }
    [[nodiscard]] MapPoint centre(const Furthest& disc) const { return edges_[disc.edge].end; }
    /// True if strips cannot hide a part that reaches further between two directions.
    [[nodiscard]] bool alone() const { return edges_.size() <= 2; }

  private:
    void try_edge(MapPoint ray, std::uint32_t edge, Furthest& best) const;
    void try_circles(MapPoint ray, std::size_t level, std::size_t first, std::size_t last,
                     Furthest& best) const;
    void add_circles();

    double radius_;
    std::vector<Surrounding> edges_;
    std::vector<std::vector<Circle>> levels_; ///< of edges, of circles of them and so on
};

Star::Star(const EdgeCluster& cluster, MapPoint middle, double radius) : radius_(radius) {
    edges_.reserve(cluster.size() + cluster.size() / 8 + 1);
    MapPoint before;
    for (std::size_t i = 0; i < cluster.size(); ++i) {
        const MapPoint from = cluster[i].from - middle, to = cluster[i].to - middle;
        if (i == 0 || from != before)
            edges_.push_back({from, {}, 0, 0, 0});
        const MapPoint step = to - from;
        const double length = std::hypot(step.x(), step.y());
        const MapPoint way = length > 0 ? step * (1 / length) : MapPoint{};
        edges_.push_back({to, way, length, dot(from, way), cross(from, way)});
        before = to;
    }
    add_circles();
}

void Star::add_circles() {
    std::vector<Circle> edges;
    edges.reserve(edges_.size());
    for (const Surrounding& edge : edges_)
        edges.push_back({edge.end - edge.way * (edge.length / 2), edge.length / 2});
    for (std::vector<Circle> below = std::move(edges); below.size() > group;
         below = levels_.back()) {
        std::vector<Circle>& level = levels_.emplace_back();
        for (std::size_t first = 0; first < below.size(); first += group) {
            const std::size_t last = std::min(first + group, below.size());
            MapBox box;
            for (std::size_t i = first; i < last; ++i)
                box.add(below[i].centre);
            Circle all{box.centre(), 0};
            for (std::size_t i = first; i < last; ++i) {
                const MapPoint way = below[i].centre - all.centre;
                all.radius = std::max(all.radius, std::hypot(way.x(), way.y()) + below[i].radius);
            }
            level.push_back(all);
        }
    }
}

double Star::reach(MapPoint ray, const Furthest& part) const {
    const Surrounding& edge = edges_[part.edge];
    if (part.part == Furthest::Part::disc)
        return reach_in_disc(ray, edge.end, radius_);
    const double turned = cross(ray, edge.way); // positive to the right of the edge's way
    const bool right = part.part == Furthest::Part::right;
    if (right ? turned < 1e-12 : turned > -1e-12)
        return nowhere;
    const double distance = ((right ? radius_ : -radius_) + edge.start_aside) / turned;
    const double along = distance * dot(ray, edge.way) - edge.start_along;
    return along >= 0 && along <= edge.length ? distance : nowhere;
}

void Star::try_edge(MapPoint ray, std::uint32_t edge, Furthest& best) const {
    const auto try_part = [&](Furthest::Part part) {
        Furthest found{nowhere, edge, part};
        found.distance = reach(ray, found);
        if (found.distance > best.distance)
            best = found;
    };
    try_part(Furthest::Part::disc);
    if (edges_[edge].length > 0)
        try_part(cross(ray, edges_[edge].way) > 0 ? Furthest::Part::right : Furthest::Part::left);
}

void Star::try_circles(MapPoint ray, std::size_t level, std::size_t first, std::size_t last,
                       Furthest& best) const {
    const auto& circles = levels_[level];
    const std::size_t below = level == 0 ? edges_.size() : levels_[level - 1].size();
    for (std::size_t i = first; i < last; ++i) {
        if (reach_in_disc(ray, circles[i].centre, radius_ + circles[i].radius) <= best.distance)
            continue;
        const std::size_t from = i * group, to = std::min(from + group, below);
        if (level > 0)
            try_circles(ray, level - 1, from, to, best);
        else
            for (std::size_t edge = from; edge < to; ++edge)
                try_edge(ray, static_cast<std::uint32_t>(edge), best);
    }
}

Furthest Star::furthest(MapPoint ray, const Furthest& guess) const {
    Furthest best = guess;
    best.distance = reach(ray, guess);
    if (levels_.empty())
        for (std::uint32_t edge = 0; edge < edges_.size(); ++edge)
            try_edge(ray, edge, best);
    else
        try_circles(ray, levels_.size() - 1, 0, levels_.back().size(), best);
    return best;
}

/// A direction in which the outline changes from one part to another.
struct Change {
    double direction;
    double distance;
    Furthest to;
};

class Outline {
  public:
    Outline(const Star& star, double radius, const OutlineError& error)
        : star_(star), radius_(radius), error_(error),
          widest_gap_(std::sqrt(8 * radius * error.bump)) {}

    BasicRing<MapPoint> ring(MapPoint middle);

  private:
    struct Seen {
        double direction;
        MapPoint ray;
        Furthest furthest;
        [[nodiscard]] MapPoint at() const { return ray * furthest.distance; }
    };
    [[nodiscard]] Seen look(double direction, const Furthest& guess) const {
        const MapPoint ray = towards(direction);
        return {direction, ray, star_.furthest(ray, guess)};
    }
    void between(const Seen& a, const Seen& b);
    void along_strip(const Seen& a, const Seen& b);
    void between_different(const Seen& a, const Seen& b);
    void add_arc(MapPoint from, MapPoint to, const Furthest& part);

    const Star& star_;
    double radius_;
    OutlineError error_;
    double widest_gap_; ///< widest gap in which no part can exceed a strip by more than the error
    std::vector<Change> changes_;
    BasicRing<MapPoint> ring_;
};

void Outline::between(const Seen& a, const Seen& b) {
    if (!star_.same(a.furthest, b.furthest))
        between_different(a, b);
    else if (a.furthest.part != Furthest::Part::disc && !star_.alone())
        along_strip(a, b);
}

void Outline::along_strip(const Seen& a, const Seen& b) {
    const MapPoint gap = b.at() - a.at();
    if (std::hypot(gap.x(), gap.y()) <= widest_gap_)
        return;
    const Seen middle = look((a.direction + b.direction) / 2, a.furthest);
    between(a, middle);
    between(middle, b);
}

void Outline::between_different(const Seen& a, const Seen& b) {
    constexpr double least_gap = 1e-3; // m; parts closer than that are not distinguished
    if ((b.direction - a.direction) * radius_ <= least_gap) {
        changes_.push_back({b.direction, b.furthest.distance, b.furthest});
        return;
    }
    double low = a.direction, high = b.direction;
    while ((high - low) * radius_ > least_gap / 2) {
        const double half = (low + high) / 2;
        const MapPoint ray = towards(half);
        (star_.reach(ray, a.furthest) >= star_.reach(ray, b.furthest) ? low : high) = half;
    }
    // On both sides: a strip ends abruptly.
    const Seen before = look(low, a.furthest), after = look(high, b.furthest);
    Seen last = before, next = after; // as the two parts continue
    last.furthest = a.furthest;
    next.furthest = b.furthest;
    last.furthest.distance = star_.reach(before.ray, a.furthest);
    next.furthest.distance = star_.reach(after.ray, b.furthest);
    const bool third = before.furthest.distance > last.furthest.distance + error_.bump ||
                       after.furthest.distance > next.furthest.distance + error_.bump;
    if (third) {
        between(a, before);
        between(before, after);
        between(after, b);
    } else {
        between(a, last);
        changes_.push_back({high, next.furthest.distance, b.furthest});
        between(next, b);
    }
}

/// Adds the points after `from` and before `to`.
void Outline::add_arc(MapPoint from, MapPoint to, const Furthest& part) {
    if (part.part != Furthest::Part::disc)
        return;
    const MapPoint centre = star_.centre(part);
    const auto direction = [&](MapPoint p) {
        return std::atan2(p.y() - centre.y(), p.x() - centre.x());
    };
    const double start = direction(from);
    double turn = direction(to) - start;
    if (turn < -0.1)
        turn += full_turn;
    // A chord's half angle by its sagitta.
    const double step = 2 * std::sqrt(2 * std::min(error_.sagitta, radius_ / 4) / radius_);
    const int steps = static_cast<int>(std::ceil(turn / step));
    for (int i = 1; i < steps; ++i)
        ring_.push_back(centre + towards(start + turn * i / steps) * radius_);
}

BasicRing<MapPoint> Outline::ring(MapPoint middle) {
    std::vector<Seen> seen;
    Furthest guess;
    for (int i = 0; i < first_directions; ++i) {
        seen.push_back(look(full_turn * i / first_directions, guess));
        guess = seen.back().furthest;
    }
    seen.push_back(seen.front());
    seen.back().direction = full_turn;
    for (int i = 0; i < first_directions; ++i)
        between(seen[i], seen[i + 1]);

    if (changes_.empty()) { // one disc
        const MapPoint far = seen.front().at();
        ring_.push_back(far);
        const MapPoint opposite = star_.centre(seen.front().furthest) * 2 - far;
        add_arc(far, opposite, seen.front().furthest);
        ring_.push_back(opposite);
        add_arc(opposite, far, seen.front().furthest);
    }
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        const Change &change = changes_[i], &next = changes_[(i + 1) % changes_.size()];
        const MapPoint at = towards(change.direction) * change.distance;
        ring_.push_back(at);
        add_arc(at, towards(next.direction) * next.distance, change.to);
    }
    for (MapPoint& p : ring_)
        p = p + middle;
    ring_.erase(std::unique(ring_.begin(), ring_.end()), ring_.end());
    if (ring_.front() != ring_.back())
        ring_.push_back(ring_.front());
    return std::move(ring_);
}

} // namespace

BasicRing<MapPoint> outline_around(const EdgeCluster& cluster, MapPoint middle, double radius,
                                   const OutlineError& error) {
    const Star star(cluster, middle, radius);
    return Outline(star, radius, error).ring(middle);
}

} // namespace delimit
