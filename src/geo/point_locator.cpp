#include "delimit/geo/point_locator.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace delimit {

template <class RangeOf>
PointLocator::Bands::Bands(const MapBox& box, std::size_t bands, std::size_t intervals,
                           const RangeOf& range_of)
    : min_y_(box.min_y),
      bands_per_metre_(box.height() > 0 ? static_cast<double>(bands) / box.height() : 0),
      first_(bands + 1) {
    const auto for_each_band = [&](std::size_t interval, const auto& fn) {
        const auto [low, high] = range_of(interval);
        for (std::size_t i = band(low); i <= band(high); ++i)
            fn(i);
    };
    // Count per band, then the end of each, then each filled from its end.
    for (std::size_t i = 0; i < intervals; ++i)
        for_each_band(i, [&](std::size_t at) { ++first_[at]; });
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    all_.resize(first_.back());
    for (std::size_t i = intervals; i-- > 0;)
        for_each_band(i,
                      [&](std::size_t at) { all_[--first_[at]] = static_cast<std::uint32_t>(i); });
}

std::size_t PointLocator::Bands::band(double y) const {
    const auto i = static_cast<std::size_t>((y - min_y_) * bands_per_metre_);
    return std::min(i, first_.size() - 2);
}

std::span<const std::uint32_t> PointLocator::Bands::at(double y) const {
    const std::size_t i = band(y);
    return {all_.data() + first_[i], all_.data() + first_[i + 1]};
}

PointLocator::BandedRing::BandedRing(const BasicRing<MapPoint>& ring)
    : ring_(&ring), box_(box_of<MapPoint>(ring)),
      // About eight edges a band; long ones are in several.
      edges_(box_, ring.size() / 8 + 1, ring.empty() ? 0 : ring.size() - 1, [&](std::size_t i) {
          return std::minmax({ring[i].y(), ring[i + 1].y()});
      }) {}

bool PointLocator::BandedRing::contains(MapPoint p) const {
    if (!box_.contains(p))
        return false;
    bool inside = false;
    for (const std::uint32_t i : edges_.at(p.y()))
        if (crosses_ray((*ring_)[i], (*ring_)[i + 1], p))
            inside = !inside;
    return inside;
}

bool PointLocator::BandedPolygon::contains(MapPoint p) const {
    return outer.contains(p) &&
           std::none_of(holes.begin(), holes.end(),
                        [p](const BandedRing& hole) { return hole.contains(p); });
}

PointLocator::PointLocator(const std::vector<const Polygon*>& polygons)
    : polygons_([&] {
          std::vector<BandedPolygon> all;
          all.reserve(polygons.size());
          for (const Polygon* polygon : polygons)
              all.push_back(
                  {BandedRing(polygon->outer), {polygon->holes.begin(), polygon->holes.end()}});
          return all;
      }()),
      box_([&] {
          MapBox box;
          for (const BandedPolygon& polygon : polygons_)
              box.add(polygon.outer.box());
          return box;
      }()),
      by_height_(bands_of(polygons_, box_)) {}

PointLocator::Bands PointLocator::bands_of(const std::vector<BandedPolygon>& polygons,
                                           const MapBox& box) {
    const auto height_of = [&](std::size_t i) {
        const MapBox& own = polygons[i].outer.box();
        return own.empty() ? std::pair(box.min_y, box.min_y) : std::pair(own.min_y, own.max_y);
    };
    // As many bands as let a polygon reach into four on average.
    double heights = 0;
    for (const BandedPolygon& polygon : polygons)
        heights += polygon.outer.box().height();
    const auto count = static_cast<double>(polygons.size());
    const double bands =
        heights > 0 ? std::clamp(4 * count * box.height() / heights, 1.0, count) : 1;
    return {box, static_cast<std::size_t>(bands), polygons.size(), height_of};
}

std::vector<std::size_t> PointLocator::holders(MapPoint p) const {
    std::vector<std::size_t> found;
    if (box_.contains(p))
        for (const std::uint32_t i : by_height_.at(p.y()))
            if (polygons_[i].contains(p))
                found.push_back(i);
    return found;
}

std::optional<std::size_t> PointLocator::holder(MapPoint p) const {
    if (box_.contains(p))
        for (const std::uint32_t i : by_height_.at(p.y()))
            if (polygons_[i].contains(p))
                return i;
    return std::nullopt;
}

} // namespace delimit
