// Distinction of coast and international boundary from boundaries with oblasts outside the study
// area.
#pragma once

#include "analysis/control_face.h"
#include "delimit/geo/point_locator.h"

#include <optional>
#include <vector>

namespace delimit {

/// A control map has its own edge along coast and international boundary, so that two files
/// disagree on one edge there. A study area of some oblasts also ends where the map continues:
/// lines along that edge are the map's own and no disagreement. The land layer distinguishes the
/// two: beyond coast and international boundary the country has no land but slivers where files
/// disagree.
class OuterBorder {
  public:
    /// `regions` are the oblasts in the study area's projection and must outlive this. Land beyond
    /// the edge that a circle of the diameter `disagreement` does not fit into is a disagreement of
    /// files.
    OuterBorder(const Projector& projector, const std::vector<Land>& land,
                const std::vector<Oblast>& oblasts, const std::vector<Region>& regions,
                Metres disagreement);
    OuterBorder(const OuterBorder&) = delete;
    OuterBorder& operator=(const OuterBorder&) = delete;

    /// True if pieces of the study area's edge, of that oblast and perhaps others of its country,
    /// are coast or international boundary for most of their length. True by default where the land
    /// layer gives no evidence; with an empty layer for any edge.
    [[nodiscard]] bool holds(const std::vector<Polyline>& edges, std::size_t oblast) const;
    /// The same for the edges that these faces have on the study area's edge.
    [[nodiscard]] bool holds(const std::vector<std::size_t>& which,
                             const std::vector<ControlFace>& faces,
                             const Adjacency& adjacency) const;

  private:
    struct Country {
        std::vector<Region> ground;
        std::optional<PointLocator> locator; ///< of `ground`
    };
    /// True if the country continues beyond the study area's edge at this point of it.
    [[nodiscard]] bool goes_on(const Country& country, MapPoint at) const;

    double disagreement_;
    PointLocator study_area_;
    std::vector<Country> countries_;         ///< empty where no oblast is
    std::vector<const Country*> country_of_; ///< of each oblast; null if the layer has none
};

} // namespace delimit
