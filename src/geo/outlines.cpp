#include "geo/outlines.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace delimit {

int sure_side(MapPoint a, MapPoint b, MapPoint p) {
    const double left = (a.x() - p.x()) * (b.y() - p.y());
    const double right = (a.y() - p.y()) * (b.x() - p.x());
    const double turn = left - right;
    // Shewchuk's bound of the error: (3 + 16 ε) ε, with ε = 2⁻⁵³.
    const double doubt = 3.3306690738754716e-16 * (std::abs(left) + std::abs(right));
    return turn > doubt ? 1 : turn < -doubt ? -1 : 0;
}

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
    MapBox whole;
    boxes_.reserve(edges_.size());
    for (const OutlineEdge& edge : edges_) {
        MapBox box;
        box.add(edge.from);
        box.add(edge.to);
        boxes_.push_back(box);
        whole.add(box);
    }
    constexpr std::size_t edges_a_band = 8; // about; long ones stand in several
    const std::size_t bands = edges_.size() / edges_a_band + 1;
    south_ = whole.min_y;
    bands_per_metre_ = whole.height() > 0 ? static_cast<double>(bands) / whole.height() : 0;
    // How many each has, where each ends, and then each filled from its end.
    band_ends_.assign(bands + 1, 0);
    const auto for_each_band = [&](std::size_t edge, const auto& fn) {
        for (std::size_t i = band(boxes_[edge].min_y), last = band(boxes_[edge].max_y); i <= last;
             ++i)
            fn(i);
    };
    for (std::size_t edge = 0; edge < edges_.size(); ++edge)
        for_each_band(edge, [&](std::size_t i) { ++band_ends_[i]; });
    std::partial_sum(band_ends_.begin(), band_ends_.end(), band_ends_.begin());
    in_bands_.resize(band_ends_.back());
    for (std::size_t edge = 0; edge < edges_.size(); ++edge)
        for_each_band(edge, [&](std::size_t i) {
            in_bands_[--band_ends_[i]] = static_cast<std::uint32_t>(edge);
        });
}

std::size_t Outlines::band(double y) const {
    const double at = std::max(0.0, (y - south_) * bands_per_metre_);
    return std::min(static_cast<std::size_t>(at), band_ends_.size() - 2);
}

bool Outlines::neighbours(std::uint32_t a, std::uint32_t b) const {
    const OutlineRing& ring = rings_[edges_[a].ring];
    const auto [first, second] = std::minmax(a, b);
    return edges_[a].ring == edges_[b].ring &&
           (second - first == 1 || (first == ring.first && second == ring.end - 1));
}

/// False where they touch, or may.
bool Outlines::add_crossing(std::uint32_t a, std::uint32_t b, std::vector<Crossing>& out) const {
    const OutlineEdge &e = edges_[a], &f = edges_[b];
    const int from = sure_side(e.from, e.to, f.from), to = sure_side(e.from, e.to, f.to);
    if (from * to > 0)
        return true;
    const int e_from = sure_side(f.from, f.to, e.from), e_to = sure_side(f.from, f.to, e.to);
    if (e_from * e_to > 0)
        return true;
    if (from * to == 0 || e_from * e_to == 0 || rings_[e.ring].region == rings_[f.ring].region)
        return false;
    const auto share = [](double before, double after) { return before / (before - after); };
    Crossing crossing;
    crossing.edges = {a, b};
    crossing.along = {share(turn(f.from, f.to, e.from), turn(f.from, f.to, e.to)),
                      share(turn(e.from, e.to, f.from), turn(e.from, e.to, f.to))};
    crossing.at = e.from + (e.to - e.from) * crossing.along[0];
    crossing.to_the_left = to > 0;
    out.push_back(crossing);
    return true;
}

/// Which edges come near another region at all.
std::vector<bool> Outlines::within_reach() const {
    std::vector<MapBox> reach(regions_.size());
    for (std::size_t i = 0; i < regions_.size(); ++i)
        for (std::size_t j = 0; j < regions_.size(); ++j)
            if (i != j)
                reach[i].add(regions_[i].common(regions_[j]));
    std::vector<bool> within(edges_.size());
    for (std::size_t i = 0; i < edges_.size(); ++i)
        within[i] = boxes_[i].meets(reach[rings_[edges_[i].ring].region]);
    return within;
}

std::optional<std::vector<Crossing>> Outlines::crossings() const {
    std::vector<Crossing> found;
    const std::vector<bool> within = within_reach();
    std::vector<std::uint32_t> here;
    for (std::size_t i = 0; i + 1 < band_ends_.size(); ++i) {
        here.clear();
        for (std::size_t k = band_ends_[i]; k < band_ends_[i + 1]; ++k)
            if (within[in_bands_[k]])
                here.push_back(in_bands_[k]);
        std::ranges::sort(here, {}, [&](std::uint32_t edge) { return boxes_[edge].min_x; });
        for (std::size_t k = 0; k < here.size(); ++k) {
            const MapBox& box = boxes_[here[k]];
            for (std::size_t other = k + 1;
                 other < here.size() && boxes_[here[other]].min_x <= box.max_x; ++other) {
                const MapBox& beside = boxes_[here[other]];
                // Two that are in several bands together meet in the first of them.
                if (beside.min_y > box.max_y || beside.max_y < box.min_y ||
                    band(std::max(box.min_y, beside.min_y)) != i ||
                    neighbours(here[k], here[other]))
                    continue;
                if (!add_crossing(here[k], here[other], found))
                    return std::nullopt;
            }
        }
    }
    return found;
}

std::optional<int> Outlines::winding(MapPoint p, std::uint32_t but) const {
    int times = 0;
    const std::size_t at = band(p.y());
    for (std::size_t k = band_ends_[at]; k < band_ends_[at + 1]; ++k) {
        const OutlineEdge& edge = edges_[in_bands_[k]];
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
