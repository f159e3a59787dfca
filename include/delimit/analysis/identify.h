// Facts of one place: oblast, controlling party, distance to the line of contact, and
// its zones in every proposal.
#pragma once

#include "delimit/model/snapshot.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace delimit {

/// The nearest point of a line or edge, by geodesic distance.
struct NearestPoint {
    MapPoint at;
    GeoPoint ground;
    Metres distance;
};

struct InProposal {
    /// Index of the zone that the place lies in; otherwise of the one whose edge is nearest.
    /// Nothing where the proposal has no zones.
    std::optional<std::size_t> zone;
    bool inside = false;
    /// Nearest edge of that zone in all oblasts together: oblast boundaries inside it are no edge.
    std::optional<NearestPoint> edge;
};

struct Identified {
    GeoPoint ground;
    MapPoint at;
    std::optional<std::size_t> oblast; ///< index into Control::oblasts; nothing outside all oblasts
    std::optional<Side> holder;        ///< including undetermined areas that count to it
    bool undetermined = false;         ///< controlled by neither party for certain
    bool water = false;                ///< open water
    std::optional<NearestPoint> line;
    std::vector<InProposal> proposals; ///< parallel to the snapshot's
};

/// Takes milliseconds, for the first query of a proposal tens of them: for a worker. Caches a
/// snapshot's zones. Not thread-safe.
class Identifier {
  public:
    explicit Identifier(SnapshotPtr snapshot);
    ~Identifier();
    Identifier(Identifier&&) noexcept;
    Identifier& operator=(Identifier&&) noexcept;

    [[nodiscard]] Identified identify(MapPoint at);
    [[nodiscard]] const SnapshotPtr& snapshot() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace delimit
