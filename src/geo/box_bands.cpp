#include "delimit/geo/box_bands.h"

#include <numeric>
#include <utility>

namespace delimit {

BoxBands::BoxBands(std::vector<MapBox> boxes) : boxes_(std::move(boxes)) {
    MapBox whole;
    double heights = 0;
    for (const MapBox& box : boxes_) {
        whole.add(box);
        heights += box.height();
    }
    // About eight boxes a band; but not so many bands that boxes are in more than two on average.
    const auto count = static_cast<double>(boxes_.size());
    const double most = heights > 0 ? whole.height() / heights * count : 0;
    const std::size_t bands = static_cast<std::size_t>(std::min(count / 8, most)) + 1;
    south_ = whole.min_y;
    bands_per_metre_ = whole.height() > 0 ? static_cast<double>(bands) / whole.height() : 0;
    // Count per band, then the end of each, then each filled from its end.
    ends_.assign(bands + 1, 0);
    const auto for_each_band = [&](const MapBox& box, const auto& fn) {
        if (box.empty())
            return;
        for (std::size_t i = band(box.min_y), last = band(box.max_y); i <= last; ++i)
            fn(i);
    };
    for (const MapBox& box : boxes_)
        for_each_band(box, [&](std::size_t i) { ++ends_[i]; });
    std::partial_sum(ends_.begin(), ends_.end(), ends_.begin());
    in_bands_.resize(ends_.back());
    for (std::uint32_t k = 0; k < boxes_.size(); ++k)
        for_each_band(boxes_[k], [&](std::size_t i) { in_bands_[--ends_[i]] = k; });
}

std::size_t BoxBands::band(double y) const {
    const double at = std::max(0.0, (y - south_) * bands_per_metre_);
    return std::min(static_cast<std::size_t>(at), ends_.size() - 2);
}

} // namespace delimit
