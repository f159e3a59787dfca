#include "delimit/geo/point_locator.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace delimit {

PointLocator::BandedRing::BandedRing(const BasicRing<MapPoint>& ring)
    : ring_(&ring), box_(box_of<MapPoint>(ring)) {
    constexpr std::size_t edges_a_band = 8; // about; long ones are in several bands
    const std::size_t bands = ring.size() / edges_a_band + 1;
    bands_per_metre_ = box_.height() > 0 ? static_cast<double>(bands) / box_.height() : 0;
    first_.assign(bands + 1, 0);
    const auto for_each_band = [&](std::size_t edge, const auto& fn) {
        const auto [low, high] = std::minmax({ring[edge - 1].y(), ring[edge].y()});
        for (std::size_t i = band(low); i <= band(high); ++i)
            fn(i);
    };
    // Count per band, then the end of each, then each filled from its end.
    for (std::size_t edge = 1; edge < ring.size(); ++edge)
        for_each_band(edge, [&](std::size_t i) { ++first_[i]; });
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    edges_.resize(first_.back());
    for (std::size_t edge = 1; edge < ring.size(); ++edge)
        for_each_band(
            edge, [&](std::size_t i) { edges_[--first_[i]] = static_cast<std::uint32_t>(edge); });
}

std::size_t PointLocator::BandedRing::band(double y) const {
    const auto i = static_cast<std::size_t>((y - box_.min_y) * bands_per_metre_);
    return std::min(i, first_.size() - 2);
}

bool PointLocator::BandedRing::contains(MapPoint p) const {
    if (!box_.contains(p))
        return false;
    bool inside = false;
    const std::size_t at = band(p.y());
    for (std::size_t i = first_[at]; i < first_[at + 1]; ++i)
        if (crosses_ray((*ring_)[edges_[i] - 1], (*ring_)[edges_[i]], p))
            inside = !inside;
    return inside;
}

bool PointLocator::BandedPolygon::contains(MapPoint p) const {
    return outer.contains(p) &&
           std::none_of(holes.begin(), holes.end(),
                        [p](const BandedRing& hole) { return hole.contains(p); });
}

PointLocator::PointLocator(const std::vector<const Polygon*>& polygons) {
    std::vector<MapBox> boxes;
    polygons_.reserve(polygons.size());
    for (const Polygon* polygon : polygons) {
        polygons_.push_back(
            {BandedRing(polygon->outer), {polygon->holes.begin(), polygon->holes.end()}});
        boxes.push_back(polygons_.back().outer.box());
    }
    bands_ = BoxBands(std::move(boxes));
}

std::vector<std::size_t> PointLocator::holders(MapPoint p) const {
    std::vector<std::size_t> found;
    const auto near = bands_.at(p.y());
    for (auto i = near.rbegin(); i != near.rend(); ++i)
        if (polygons_[*i].contains(p))
            found.push_back(*i);
    return found;
}

std::optional<std::size_t> PointLocator::holder(MapPoint p) const {
    const auto near = bands_.at(p.y());
    for (auto i = near.rbegin(); i != near.rend(); ++i)
        if (polygons_[*i].contains(p))
            return *i;
    return std::nullopt;
}

} // namespace delimit
