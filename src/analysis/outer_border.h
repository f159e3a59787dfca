// Tells coast and state border from borders that only part oblasts of the study area from others.
#pragma once

#include "analysis/control_face.h"
#include "delimit/geo/point_locator.h"

#include <optional>
#include <vector>

namespace delimit {

/// A control map has its own edge along coast and state border, and there two files disagree on
/// one edge. A study area of some oblasts also ends where the map goes on: what lies along that
/// edge is the map's own drawing and no disagreement. The land layer tells the two apart: beyond
/// coast and state border their country has no land but slivers where files disagree.
class OuterBorder {
  public:
    /// `regions` are the oblasts in the study area's projection and must outlive this. What a
    /// circle of the diameter `disagreement` does not fit into is where files disagree.
    OuterBorder(const Projector& projector, const std::vector<Land>& land,
                const std::vector<Oblast>& oblasts, const std::vector<Region>& regions,
                Metres disagreement);
    OuterBorder(const OuterBorder&) = delete;
    OuterBorder& operator=(const OuterBorder&) = delete;

    /// Whether pieces of the study area's edge, of that oblast and perhaps others of its country,
    /// are coast or state border for most of their length. True where the land layer does not say
    /// otherwise, so with an empty one of any edge.
    [[nodiscard]] bool holds(const std::vector<Polyline>& edges, std::size_t oblast) const;
    /// Whether what these faces have of the study area's edge is.
    [[nodiscard]] bool holds(const std::vector<std::size_t>& which,
                             const std::vector<ControlFace>& faces,
                             const Adjacency& adjacency) const;

  private:
    struct Country {
        std::vector<Region> ground;
        std::optional<PointLocator> locator; ///< of `ground`
    };
    /// Whether the country goes on beyond the study area's edge at this point of it.
    [[nodiscard]] bool goes_on(const Country& country, MapPoint at) const;

    double disagreement_;
    PointLocator study_area_;
    std::vector<Country> countries_;         ///< empty where no oblast is
    std::vector<const Country*> country_of_; ///< of each oblast; null if the layer has none
};

} // namespace delimit
