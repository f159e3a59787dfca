#include "geo/buffer/near_lines.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

using Edges = std::vector<LineEdge>::iterator;

MapBox box_of_edges(Edges first, Edges last) {
    MapBox box;
    for (; first != last; ++first) {
        box.add(first->from);
        box.add(first->to);
    }
    return box;
}

/// Halves the box until it is small enough. Edges stay in their order within each half.
void divide(Edges first, Edges last, double reach, std::vector<EdgeCluster>& out) {
    const MapBox box = box_of_edges(first, last);
    if (last - first == 1 || std::hypot(box.width(), box.height()) / 2 <= reach) {
        out.emplace_back(first, last);
        return;
    }
    const auto middle = [wide = box.width() > box.height()](const LineEdge& edge) {
        return wide ? edge.from.x() + edge.to.x() : edge.from.y() + edge.to.y();
    };
    double least = 1e300, greatest = -1e300;
    for (auto edge = first; edge != last; ++edge) {
        least = std::min(least, middle(*edge));
        greatest = std::max(greatest, middle(*edge));
    }
    const double half = (least + greatest) / 2;
    const auto second = std::stable_partition(
        first, last, [&](const LineEdge& edge) { return middle(edge) < half; });
    if (second == first || second == last) { // crosses of long edges: not separable
        for (; first != last; ++first)
            out.push_back({*first});
        return;
    }
    divide(first, second, reach, out);
    divide(second, last, reach, out);
}

} // namespace

std::vector<EdgeCluster> clusters_of(const std::vector<Polyline>& lines, double reach) {
    std::vector<LineEdge> edges;
    for (const Polyline& line : lines)
        for (std::size_t i = 1; i < line.size(); ++i)
            if (line[i - 1] != line[i])
                edges.push_back({line[i - 1], line[i]});
    std::vector<EdgeCluster> clusters;
    if (!edges.empty())
        divide(edges.begin(), edges.end(), reach, clusters);
    return clusters;
}

} // namespace delimit
