// Oblast and controlling party of a point.
#pragma once

#include "delimit/model/control.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace delimit {

struct Location {
    std::size_t oblast = 0; ///< index into Control::oblasts
    std::optional<Side> holder;
    bool undetermined = false;
    bool water = false; ///< open water
};

/// Lookup by boxes and ray casting, in a fraction of a millisecond.
class Locator {
  public:
    explicit Locator(const Control& control); ///< `control` must outlive it
    /// Nothing outside the study area.
    [[nodiscard]] std::optional<Location> locate(MapPoint at) const;

  private:
    const Control& control_;
    std::vector<MapBox> boxes_;
};

} // namespace delimit
