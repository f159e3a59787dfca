// Index of boxes, for those near a latitude and for pairs that meet.
#pragma once

#include "delimit/geo/shapes.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace delimit {

/// Boxes in bands of equal height from south to north; high ones are in several.
class BoxBands {
  public:
    BoxBands() = default;
    explicit BoxBands(std::vector<MapBox> boxes);

    [[nodiscard]] const MapBox& box(std::uint32_t i) const { return boxes_[i]; }
    /// All boxes that the parallel at `y` meets, and some more, in descending order. Empty boxes
    /// are never among them.
    [[nodiscard]] std::span<const std::uint32_t> at(double y) const { return in_band(band(y)); }

    /// Calls fn(i, j) once for every two boxes that meet, of those with wanted(i), until it returns
    /// false; then returns false.
    template <class Wanted, class Fn>
    bool for_each_pair(const Wanted& wanted, const Fn& fn) const;

  private:
    [[nodiscard]] std::size_t band(double y) const;
    [[nodiscard]] std::span<const std::uint32_t> in_band(std::size_t i) const {
        return std::span(in_bands_).subspan(ends_[i], ends_[i + 1] - ends_[i]);
    }

    std::vector<MapBox> boxes_;
    double south_ = 0, bands_per_metre_ = 0;
    std::vector<std::uint32_t> ends_{0, 0}; ///< start of each band; one more at the end
    std::vector<std::uint32_t> in_bands_;
};

template <class Wanted, class Fn>
bool BoxBands::for_each_pair(const Wanted& wanted, const Fn& fn) const {
    std::vector<std::uint32_t> here;
    for (std::size_t i = 0; i + 1 < ends_.size(); ++i) {
        here.clear();
        std::ranges::copy_if(in_band(i), std::back_inserter(here), wanted);
        std::ranges::sort(here, {}, [this](std::uint32_t k) { return boxes_[k].min_x; });
        for (auto one = here.begin(); one != here.end(); ++one) {
            const MapBox& box = boxes_[*one];
            for (auto two = one + 1; two != here.end() && boxes_[*two].min_x <= box.max_x; ++two) {
                const MapBox& beside = boxes_[*two];
                // A pair that shares several bands is handled in the first of them.
                if (beside.min_y <= box.max_y && beside.max_y >= box.min_y &&
                    band(std::max(box.min_y, beside.min_y)) == i && !fn(*one, *two))
                    return false;
            }
        }
    }
    return true;
}

} // namespace delimit
