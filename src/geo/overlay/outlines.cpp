#include "geo/overlay/outlines.h"

#include "delimit/geo/planar.h"
#include "geo/overlay/segments.h"

#include <algorithm>
#include <utility>

namespace delimit {

void Outlines::add(const Region& region, bool reversed, const MapBox& around) {
    for (const Polygon& polygon : region.polygons) {
        add_ring(polygon.outer, reversed, around);
        for (const auto& hole : polygon.holes)
            add_ring(hole, !reversed, around);
    }
    regions_.push_back(box_of<MapPoint>(region));
}

void Outlines::add_ring(const Polyline& ring, bool clockwise, const MapBox& around) {
    const bool as_it_is = (signed_area(ring) < 0) == clockwise;
    OutlineRing added;
    added.first = static_cast<std::uint32_t>(edges_.size());
    added.region = static_cast<std::uint32_t>(regions_.size());
    const std::size_t n = ring.size();
    for (std::size_t i = 1; i < n; ++i) {
        const MapPoint from = as_it_is ? ring[i - 1] : ring[n - i];
        const MapPoint to = as_it_is ? ring[i] : ring[n - i - 1];
        const bool matters = std::max(from.x(), to.x()) >= around.min_x &&
                             std::max(from.y(), to.y()) >= around.min_y &&
                             std::min(from.y(), to.y()) <= around.max_y;
        if (matters && from != to)
            edges_.push_back({from, to, static_cast<std::uint32_t>(rings_.size())});
    }
    added.end = static_cast<std::uint32_t>(edges_.size());
    if (added.end > added.first)
        rings_.push_back(added);
}

void Outlines::arrange() {
    std::vector<MapBox> boxes;
    boxes.reserve(edges_.size());
    for (const OutlineEdge& edge : edges_) {
        MapBox box;
        box.add(edge.from);
        box.add(edge.to);
        boxes.push_back(box);
    }
    bands_ = BoxBands(std::move(boxes));
}

bool Outlines::neighbours(std::uint32_t a, std::uint32_t b) const {
    const OutlineRing& ring = rings_[edges_[a].ring];
    const auto [first, second] = std::minmax(a, b);
    return edges_[a].ring == edges_[b].ring &&
           (second - first == 1 || (first == ring.first && second == ring.end - 1));
}

/// False if they touch, or may touch.
bool Outlines::add_crossing(std::uint32_t a, std::uint32_t b, std::vector<Crossing>& out) const {
    const Edge e{edges_[a].from, edges_[a].to}, f{edges_[b].from, edges_[b].to};
    const Meeting meeting = meeting_of(e, f);
    if (meeting == Meeting::none)
        return true;
    if (meeting == Meeting::in_doubt ||
        rings_[edges_[a].ring].region == rings_[edges_[b].ring].region)
        return false;
    out.push_back({{a, b},
                   {share_along(e, f), share_along(f, e)},
                   crossing_point(e, f),
                   sure_side(e.from, e.to, f.to) > 0});
    return true;
}

/// By edge: true if it is near another region.
std::vector<bool> Outlines::within_reach() const {
    std::vector<MapBox> reach(regions_.size());
    for (std::size_t i = 0; i < regions_.size(); ++i)
        for (std::size_t j = 0; j < regions_.size(); ++j)
            if (i != j)
                reach[i].add(regions_[i].common(regions_[j]));
    std::vector<bool> within(edges_.size());
    for (std::size_t i = 0; i < edges_.size(); ++i)
        within[i] =
            bands_.box(static_cast<std::uint32_t>(i)).meets(reach[rings_[edges_[i].ring].region]);
    return within;
}

std::optional<std::vector<Crossing>> Outlines::crossings() const {
    std::vector<Crossing> found;
    const std::vector<bool> within = within_reach();
    const bool fine = bands_.for_each_pair([&](std::uint32_t edge) { return within[edge]; },
                                           [&](std::uint32_t a, std::uint32_t b) {
                                               return neighbours(a, b) || add_crossing(a, b, found);
                                           });
    return fine ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<int> Outlines::winding(MapPoint p, std::uint32_t but) const {
    int times = 0;
    for (const std::uint32_t i : bands_.at(p.y())) {
        const OutlineEdge& edge = edges_[i];
        const bool up = edge.from.y() <= p.y() && edge.to.y() > p.y();
        const bool down = edge.from.y() > p.y() && edge.to.y() <= p.y();
        if ((!up && !down) || rings_[edge.ring].region == but)
            continue;
        const int side = sure_side(edge.from, edge.to, p);
        if (side == 0)
            return std::nullopt;
        if (up && side > 0)
            ++times;
        else if (down && side < 0)
            --times;
    }
    return times;
}

} // namespace delimit
