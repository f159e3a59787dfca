#include "io/project/control_by_line.h"

#include "delimit/base/disjoint_sets.h"
#include "delimit/geo/edge.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace delimit::io {
namespace {

/// A connected area of control within an oblast.
struct Area {
    std::size_t oblast = 0;
    Side side = Side::a;
    const Polygon* polygon = nullptr;
};

std::vector<Area> areas_of(const Control& control) {
    std::vector<Area> areas;
    for (std::size_t i = 0; i < control.oblasts.size(); ++i)
        for (const Side side : both_sides)
            for (const Polygon& polygon : control.oblasts[i].controlled[index(side)].polygons)
                areas.push_back({i, side, &polygon});
    return areas;
}

template <class Visit>
void each_edge(const Polygon& polygon, Visit&& visit) {
    const auto ring = [&](const Polyline& points) {
        for (std::size_t i = 1; i < points.size(); ++i) {
            const auto key = [](MapPoint p) { return std::tuple(p.x(), p.y()); };
            const bool ascending = key(points[i - 1]) < key(points[i]);
            visit(ascending ? Edge{points[i - 1], points[i]} : Edge{points[i], points[i - 1]});
        }
    };
    ring(polygon.outer);
    std::for_each(polygon.holes.begin(), polygon.holes.end(), ring);
}

} // namespace

bool line_states_control(const Control& control) {
    for (const DividedOblast& oblast : control.oblasts)
        if (!oblast.undetermined.empty())
            return false;
    const std::vector<Area> areas = areas_of(control);
    DisjointSets groups(areas.size());
    std::vector<bool> beside_line(areas.size());
    // Borders of areas are edges of one arrangement: neighbours share them.
    std::unordered_map<Edge, std::size_t, EdgeHash> first;
    for (std::size_t i = 0; i < areas.size(); ++i)
        each_edge(*areas[i].polygon, [&](const Edge& edge) {
            const auto [found, is_new] = first.try_emplace(edge, i);
            if (is_new)
                return;
            if (areas[found->second].side == areas[i].side)
                groups.join(found->second, i);
            else
                beside_line[found->second] = beside_line[i] = true;
        });
    std::vector<bool> known(areas.size()); // of groups
    for (std::size_t i = 0; i < areas.size(); ++i)
        if (beside_line[i])
            known[groups.find(i)] = true;
    std::vector<std::array<bool, 2>> held(control.oblasts.size());
    for (std::size_t i = 0; i < areas.size(); ++i)
        if (known[groups.find(i)])
            held[areas[i].oblast][index(areas[i].side)] = true;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const auto& parties = held[areas[i].oblast];
        if (!known[groups.find(i)] &&
            (!parties[index(areas[i].side)] || parties[index(other(areas[i].side))]))
            return false;
    }
    return true;
}

} // namespace delimit::io
