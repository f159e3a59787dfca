#include "analysis/spikes.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <optional>

namespace delimit {
namespace {

constexpr double least_slenderness = 6; ///< length ÷ greatest width

/// Neighbour of an edge of an open area.
enum class Along { edge_of_study_area, other_party, own };

/// A ring of a face, without its closing point.
struct Outline {
    BasicRing<MapPoint> points;
    std::vector<Along> along; ///< of the edge that begins at each point
    bool hole = false;
};

/// A ring from one of its points, in one direction or the other.
class Walk {
  public:
    Walk(const Outline& outline, std::size_t from, bool forward)
        : outline_(outline), from_(from), forward_(forward) {}
    [[nodiscard]] std::size_t size() const { return outline_.points.size(); }
    [[nodiscard]] MapPoint at(std::size_t step) const {
        return outline_.points[index(step, outline_.points.size())];
    }
    /// Of the edge from at(step) to at(step + 1).
    [[nodiscard]] Along along(std::size_t step) const {
        return outline_.along[index(forward_ ? step : step + 1, outline_.points.size())];
    }

  private:
    [[nodiscard]] std::size_t index(std::size_t step, std::size_t n) const {
        return forward_ ? (from_ + step) % n : (from_ + n - step % n) % n;
    }
    const Outline& outline_;
    std::size_t from_;
    bool forward_;
};

struct Cut {
    std::size_t line_steps = 0; ///< from the tip along the line of contact to the start of the cut
    std::size_t edge_steps = 0; ///< from the tip along the study area's edge, whole edges
    MapPoint at_edge;           ///< end of the cut, on the edge after those
    double gain = 0;            ///< m; see best_cut
};

/// Best cut of the spike whose tip is the start of both walks; nothing if there is none. Of all
/// positions, the one with the greatest excess of length over the required slenderness: at a neck,
/// or at the end of the spike.
std::optional<Cut> best_cut(const Walk& line, const Walk& edge, double widest) {
    std::optional<Cut> best;
    const MapPoint tip = line.at(0);
    double greatest_width = 0;
    for (std::size_t i = 0; i + 1 < line.size() && line.along(i) == Along::other_party; ++i) {
        const MapPoint corner = line.at(i + 1);
        const double length = distance(tip, corner);
        Cut cut{i + 1, 0, tip, 0};
        double width = length;
        // The edge may wind, but its nearest point is not beyond twice the length.
        double way = 0;
        for (std::size_t k = 0; k + i + 2 < edge.size() && way <= 2 * length &&
                                edge.along(k) == Along::edge_of_study_area;
             ++k) {
            const MapPoint q = nearest_on_segment(corner, edge.at(k), edge.at(k + 1));
            if (const double d = distance(corner, q); d < width) {
                width = d;
                cut.edge_steps = k;
                cut.at_edge = q;
            }
            way += distance(edge.at(k), edge.at(k + 1));
        }
        greatest_width = std::max(greatest_width, width);
        if (greatest_width > widest)
            break;
        if (width == 0 || length < least_slenderness * greatest_width)
            continue;
        cut.gain = length - least_slenderness * width;
        if (!best || cut.gain > best->gain)
            best = cut;
    }
    return best;
}

/// True if the ring crosses the segment anywhere but at its ends.
bool crosses(const BasicRing<MapPoint>& open_ring, MapPoint a, MapPoint b) {
    const MapPoint a_little = (b - a) * 1e-6;
    a = a + a_little;
    b = b - a_little;
    for (std::size_t i = 0; i < open_ring.size(); ++i) {
        const MapPoint p = open_ring[i], q = open_ring[(i + 1) % open_ring.size()];
        if ((turn(a, b, p) > 0) != (turn(a, b, q) > 0) &&
            (turn(p, q, a) > 0) != (turn(p, q, b) > 0))
            return true;
    }
    return false;
}

BasicRing<MapPoint> closed(BasicRing<MapPoint> ring) {
    ring.push_back(ring.front());
    return ring;
}

struct Spike {
    Polygon shape;
    MapPoint inside, outside; ///< on either side of the cut, the latter in the remaining part
};

/// A face's rings, with the neighbour of each edge.
class FaceOutlines {
  public:
    FaceOutlines(const ControlFace& face, std::size_t index, const Adjacency& adjacency,
                 const std::vector<ControlFace>& faces)
        : oblast_(face.oblast) {
        std::vector<Along> along;
        adjacency.for_each_edge(index, [&](const Edge&, std::uint32_t across) {
            along.push_back(across == Adjacency::none             ? Along::edge_of_study_area
                            : faces[across].holder != face.holder ? Along::other_party
                                                                  : Along::own);
        });
        auto next = along.begin();
        const auto add = [&](const BasicRing<MapPoint>& ring, bool hole) {
            const auto edges = static_cast<std::ptrdiff_t>(ring.size()) - 1;
            rings_.push_back({{ring.begin(), ring.end() - 1}, {next, next + edges}, hole});
            next += edges;
        };
        add(face.shape.outer, false);
        for (const auto& hole : face.shape.holes)
            add(hole, true);
    }

    /// Cuts off one spike; nothing if there is none (any more). With `border`, only along such a
    /// border.
    std::optional<Spike> cut_one(double widest, const OuterBorder* border) {
        for (std::size_t r = 0; r < rings_.size(); ++r) {
            const Outline& ring = rings_[r];
            for (std::size_t tip = 0; tip < ring.points.size(); ++tip)
                for (const bool forward : {true, false}) {
                    const Walk line(ring, tip, forward), edge(ring, tip, !forward);
                    if (line.along(0) != Along::other_party ||
                        edge.along(0) != Along::edge_of_study_area)
                        continue;
                    const auto cut = best_cut(line, edge, widest);
                    if (!cut || (border && !border->holds({edge_of(edge, *cut)}, oblast_)))
                        continue;
                    if (auto spike = take(r, line, edge, *cut, forward))
                        return spike;
                }
        }
        return std::nullopt;
    }

    [[nodiscard]] Polygon polygon() const {
        Polygon out;
        for (const Outline& ring : rings_)
            (ring.hole ? out.holes.emplace_back() : out.outer) = closed(ring.points);
        return out;
    }

  private:
    /// The part of the study area's edge that a cut takes.
    static Polyline edge_of(const Walk& edge, const Cut& cut) {
        Polyline line;
        for (std::size_t k = 0; k <= cut.edge_steps; ++k)
            line.push_back(edge.at(k));
        line.push_back(cut.at_edge);
        return line;
    }

    std::optional<Spike> take(std::size_t r, const Walk& line, const Walk& edge, const Cut& cut,
                              bool forward) {
        const MapPoint from = line.at(cut.line_steps), to = cut.at_edge;
        // Crossings within a millimetre are rounding.
        constexpr double rounding = 1e-3;
        if (distance(from, to) > rounding)
            for (const Outline& ring : rings_)
                if (crosses(ring.points, from, to))
                    return std::nullopt;
        // From the edge past the tip to the line of contact; then from there round the rest.
        BasicRing<MapPoint> spike;
        for (std::size_t k = cut.edge_steps; k > 0; --k)
            spike.push_back(edge.at(k));
        for (std::size_t i = 0; i <= cut.line_steps; ++i)
            spike.push_back(line.at(i));
        Outline rest;
        const std::size_t last = line.size() - cut.edge_steps - 1;
        for (std::size_t i = cut.line_steps; i <= last; ++i) {
            rest.points.push_back(line.at(i));
            rest.along.push_back(line.along(i));
        }
        if (spike.front() != to)
            spike.insert(spike.begin(), to);
        if (rest.points.back() == to)
            rest.points.pop_back();
        rest.along.resize(rest.points.size());
        rest.points.push_back(to);
        rest.along.push_back(Along::own); // the cut: no tip of another spike
        if (!forward) {
            std::reverse(spike.begin(), spike.end());
            std::reverse(rest.points.begin(), rest.points.end());
            // Each edge now begins at its former end.
            std::reverse(rest.along.begin(), rest.along.end() - 1);
        }
        const auto area = [](const BasicRing<MapPoint>& ring) { return signed_area(closed(ring)); };
        if (spike.size() < 3 || rest.points.size() < 3 || !(area(spike) > 0) ||
            (area(rest.points) > 0) == rings_[r].hole)
            return std::nullopt;
        rest.hole = rings_[r].hole;
        rings_[r] = std::move(rest);
        const MapPoint middle = (from + to) * 0.5;
        const MapPoint aside = MapPoint::metres(from.y() - to.y(), to.x() - from.x()) *
                               (forward ? 0.01 : -0.01); // left of the cut, like the spike
        Spike out{{closed(std::move(spike)), {}}, middle + aside, middle - aside};
        std::erase_if(rings_, [&](const Outline& ring) {
            if (!ring.hole || !contains(out.shape.outer, ring.points.front()) ||
                &ring == &rings_[r])
                return false;
            out.shape.holes.push_back(closed(ring.points));
            return true;
        });
        return out;
    }

    std::size_t oblast_;
    std::vector<Outline> rings_; ///< the outer one first
};

} // namespace

std::vector<Change> cut_spikes(double widest, const OuterBorder& border,
                               std::array<bool, 2> slivers, const Adjacency& adjacency,
                               std::vector<ControlFace>& faces) {
    std::vector<Change> changes;
    const std::size_t before = faces.size();
    for (std::size_t i = 0; i < before; ++i) {
        if (faces[i].undetermined)
            continue;
        // Hairs left by rounding between two outlines of one line are cut, whichever party may have
        // slivers.
        const bool hairs_alone = !slivers[index(faces[i].holder)];
        bool on_edge = false, on_control_map = false;
        adjacency.for_each_edge(i, [&](const Edge&, std::uint32_t across) {
            on_edge = on_edge || across == Adjacency::none;
            on_control_map = on_control_map ||
                             (across != Adjacency::none && faces[across].holder != faces[i].holder);
        });
        if (!on_edge || !on_control_map)
            continue;
        FaceOutlines outlines(faces[i], i, adjacency, faces);
        bool any = false;
        while (auto spike = outlines.cut_one(hairs_alone ? hair_width : widest,
                                             hairs_alone ? nullptr : &border)) {
            any = true;
            changes.push_back({faces.size(), faces[i].holder, other(faces[i].holder),
                               hairs_alone ? Tidied::hair : Tidied::sliver});
            ControlFace cut = faces[i];
            if (contains(spike->shape, cut.inside))
                faces[i].inside = spike->outside;
            cut.inside = spike->inside;
            cut.shape = std::move(spike->shape);
            cut.holder = other(faces[i].holder);
            faces.push_back(std::move(cut));
        }
        if (any)
            faces[i].shape = outlines.polygon();
    }
    return changes;
}

} // namespace delimit
