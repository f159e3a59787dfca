// Whose ground a point is.
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
};

/// Answers in a fraction of a millisecond, by boxes and ray casting.
class Locator {
  public:
    explicit Locator(const Control& control); ///< which must outlive it
    /// Nothing outside the study area.
    [[nodiscard]] std::optional<Location> locate(MapPoint at) const;

  private:
    const Control& control_;
    std::vector<MapBox> boxes_;
};

} // namespace delimit
