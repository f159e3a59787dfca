// Oblast and controlling party of a point.
#pragma once

#include "delimit/geo/runs.h"
#include "delimit/model/control.h"

#include <array>
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

/// Lookup by boxes of runs and ray casting, in microseconds.
class Locator {
  public:
    explicit Locator(const Control& control); ///< `control` must outlive it
    /// Nothing outside the study area.
    [[nodiscard]] std::optional<Location> locate(MapPoint at) const;

  private:
    struct Runs {
        ShapeRuns ground, undetermined;
        std::array<ShapeRuns, 2> controlled, water;
    };
    const Control& control_;
    std::vector<Runs> runs_; ///< parallel to the oblasts
};

} // namespace delimit
