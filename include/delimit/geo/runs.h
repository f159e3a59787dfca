// Boxes of a line's runs: of a line of any length only what is near a place or a frame is looked
// at.
#pragma once

#include "delimit/geo/shapes.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace delimit {

/// Runs of successive edges of a line, each with its box. Made once with the line, for clipping,
/// thinning and hit-testing.
class LineRuns {
  public:
    static constexpr std::size_t length = 64; ///< edges of a run; the last one may have fewer

    LineRuns() = default;
    explicit LineRuns(const Polyline& line);

    /// Of the whole line.
    [[nodiscard]] const MapBox& box() const { return box_; }
    /// At least one, but for a line without points.
    [[nodiscard]] std::size_t count() const { return count_; }
    /// Of the run that goes from point `begin(i)` to point `end(i)`, both included.
    [[nodiscard]] const MapBox& box(std::size_t i) const {
        return boxes_.empty() ? box_ : boxes_[i];
    }
    [[nodiscard]] std::size_t begin(std::size_t i) const { return i * length; }
    [[nodiscard]] std::size_t end(std::size_t i) const {
        return std::min((i + 1) * length, points_ - 1);
    }

  private:
    MapBox box_;
    std::size_t points_ = 0, count_ = 0;
    std::vector<MapBox> boxes_; ///< none if there is only one run
};

/// Of each line of a shape, in order: of a region's polygons first the outer ring, then the holes.
using ShapeRuns = std::vector<LineRuns>;

ShapeRuns runs_of(const std::vector<Polyline>& lines);
ShapeRuns runs_of(const Region& region);

/// True if a ray from `p` towards greater x crosses the region's rings an odd number of times: the
/// region holds `p`, by the even-odd rule. `runs` are the region's.
bool holds(const Region& region, const ShapeRuns& runs, MapPoint p);

} // namespace delimit
