#include "analysis/inset.h"

#include "analysis/near_edges.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace delimit {
namespace {

constexpr double least_inset = 1, greatest_inset = 20e3; // m
/// Greatest share of the study area's edge that areas touch which were shrunk.
constexpr double touching = 0.2;
/// Least share of the outlines at the inset; the others may be 7 % nearer or farther.
constexpr double at_the_inset = 0.3, spread = 1.15;
/// Outlines are examined at points as far apart, and a few thousand of them are enough.
constexpr double step = 500; // m
constexpr double most_points = 4000;

struct Outlines {
    std::vector<Edge> edge;            ///< the study area's
    std::vector<Edge> between;         ///< open ground and other ground
    double touched = 0, untouched = 0; ///< length of the edge beside other and open ground, m
};

Outlines outlines_of(const std::vector<ControlFace>& faces, const Adjacency& adjacency, Kind open) {
    Outlines out{edges_of_study_area(faces, adjacency), {}};
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const bool is_open = kind_of(faces[i]) == open;
        adjacency.for_each_edge(i, [&](const Edge& edge, std::uint32_t across) {
            if (across == Adjacency::none)
                (is_open ? out.untouched : out.touched) += distance(edge.from, edge.to);
            else if (is_open && kind_of(faces[across]) != open)
                out.between.push_back(edge);
        });
    }
    return out;
}

/// Distances (m) from the study area's edge of points on the outlines, evenly spread; a point
/// out of reach has an infinite one.
std::vector<double> distances(Outlines outlines) {
    double all = 0;
    for (const Edge& edge : outlines.between)
        all += distance(edge.from, edge.to);
    const double every = std::max(step, all / most_points);
    const NearEdges near(std::move(outlines.edge), greatest_inset);
    std::vector<double> found;
    double next = every / 2; // from the edge's beginning
    for (const Edge& edge : outlines.between) {
        const double length = distance(edge.from, edge.to);
        for (; next < length; next += every) {
            const MapPoint at = edge.from + (edge.to - edge.from) * (next / length);
            const auto nearest = near.nearest(at);
            found.push_back(nearest ? distance(at, nearest->at)
                                    : std::numeric_limits<double>::infinity());
        }
        next -= length;
    }
    return found;
}

/// Middle of the narrowest band of distances that holds most of them; nothing if none holds
/// enough.
std::optional<double> commonest(std::vector<double> all) {
    std::sort(all.begin(), all.end());
    std::size_t most = 0, from = 0;
    for (std::size_t first = 0, past = 0; first < all.size(); ++first) {
        if (all[first] < least_inset)
            continue;
        if (all[first] > greatest_inset)
            break;
        while (past < all.size() && all[past] <= all[first] * spread)
            ++past;
        if (past - first > most) {
            most = past - first;
            from = first;
        }
    }
    if (most == 0 || double(most) < at_the_inset * double(all.size()))
        return std::nullopt;
    return all[from + most / 2];
}

} // namespace

std::optional<double> inset_of(const std::vector<ControlFace>& faces, const Adjacency& adjacency,
                               const std::array<bool, kinds>& open) {
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        if (!open[kind])
            continue;
        Outlines outlines = outlines_of(faces, adjacency, static_cast<Kind>(kind));
        if (outlines.touched > touching * (outlines.touched + outlines.untouched))
            continue;
        if (const auto inset = commonest(distances(std::move(outlines))))
            return inset;
    }
    return std::nullopt;
}

} // namespace delimit
