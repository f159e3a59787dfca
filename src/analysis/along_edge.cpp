#include "analysis/along_edge.h"

#include "analysis/near_edges.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace delimit {
namespace {

constexpr double step = 250; // m: between examined points of the line
struct Following {
    double within, at_least; // m
};
constexpr std::array following{Following{1e3, 5e3}, Following{5e3, 20e3}};
constexpr double farthest = 5e3;

struct Step {
    double length = 0;
    double from_edge = std::numeric_limits<double>::infinity(); ///< of its middle
};

std::vector<Step> steps_of(const Polyline& part, const NearEdges& edges) {
    std::vector<Step> steps;
    for (std::size_t i = 1; i < part.size(); ++i) {
        const MapPoint from = part[i - 1], way = part[i] - part[i - 1];
        const double length = distance(part[i - 1], part[i]);
        const double pieces = std::max(1.0, std::ceil(length / step));
        for (double k = 0; k < pieces; ++k) {
            const MapPoint middle = from + way * ((k + 0.5) / pieces);
            Step& made = steps.emplace_back(Step{length / pieces});
            if (const auto nearest = edges.nearest(middle))
                made.from_edge = distance(middle, nearest->at);
        }
    }
    return steps;
}

double length_following(const std::vector<Step>& steps) {
    std::vector<bool> follows(steps.size());
    for (const auto [within, at_least] : following)
        for (std::size_t first = 0; first < steps.size();) {
            double length = 0;
            std::size_t past = first;
            for (; past < steps.size() && steps[past].from_edge <= within; ++past)
                length += steps[past].length;
            if (length >= at_least)
                std::fill(follows.begin() + static_cast<std::ptrdiff_t>(first),
                          follows.begin() + static_cast<std::ptrdiff_t>(past), true);
            first = past + 1;
        }
    double sum = 0;
    for (std::size_t i = 0; i < steps.size(); ++i)
        sum += follows[i] ? steps[i].length : 0;
    return sum;
}

} // namespace

double length_along_edge(const std::vector<Polyline>& line, const std::vector<ControlFace>& faces,
                         const Adjacency& adjacency) {
    const NearEdges near(edges_of_study_area(faces, adjacency), farthest);
    double sum = 0;
    for (const Polyline& part : line)
        sum += length_following(steps_of(part, near));
    return sum;
}

} // namespace delimit
