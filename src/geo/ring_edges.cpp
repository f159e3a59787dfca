#include "geo/ring_edges.h"

#include "delimit/geo/planar.h"

#include <utility>

namespace delimit {
namespace {

/// Comparisons in about a second.
constexpr std::size_t most_comparisons = 100'000'000;

MapPoint plain(GeoPoint p) {
    return MapPoint::metres(p.longitude(), p.latitude());
}

int side_of(MapPoint a, MapPoint b, MapPoint p) {
    const double left = turn(a, b, p);
    return left > 0 ? 1 : left < 0 ? -1 : 0;
}

} // namespace

RingEdges::RingEdges(const std::vector<const GeoRegion*>& regions,
                     const std::vector<const GeoPolyline*>& lines) {
    std::vector<MapBox> boxes;
    const auto add = [&](const GeoPolyline& line) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            edges_.push_back({plain(line[i - 1]), plain(line[i])});
            MapBox& box = boxes.emplace_back();
            box.add(edges_.back().from);
            box.add(edges_.back().to);
        }
    };
    for (const GeoRegion* region : regions)
        for (const GeoPolygon& polygon : region->polygons) {
            add(polygon.outer);
            for (const auto& hole : polygon.holes)
                add(hole);
        }
    for (const GeoPolyline* line : lines)
        add(*line);
    bands_ = BoxBands(std::move(boxes));
}

bool RingEdges::meet(std::uint32_t a, std::uint32_t b) const {
    const Pair &e = edges_[a], &f = edges_[b];
    if (e.from == f.from || e.from == f.to || e.to == f.from || e.to == f.to)
        return false;
    return side_of(e.from, e.to, f.from) * side_of(e.from, e.to, f.to) <= 0 &&
           side_of(f.from, f.to, e.from) * side_of(f.from, f.to, e.to) <= 0;
}

std::size_t RingEdges::crossings(std::size_t most) const {
    std::size_t found = 0, compared = 0;
    const bool counted =
        bands_.for_each_pair([](std::uint32_t) { return true; },
                             [&](std::uint32_t a, std::uint32_t b) {
                                 found += meet(a, b);
                                 return found <= most && ++compared <= most_comparisons;
                             });
    return counted ? found : most + 1;
}

bool RingEdges::enclose(GeoPoint p) const {
    const MapPoint at = plain(p);
    bool inside = false;
    for (const std::uint32_t i : bands_.at(at.y()))
        if (crosses_ray(edges_[i].from, edges_[i].to, at))
            inside = !inside;
    return inside;
}

} // namespace delimit
