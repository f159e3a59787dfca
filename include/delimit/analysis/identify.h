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
    /// Of that zone in all oblasts together: where it goes on in the next oblast is no edge.
    std::optional<NearestPoint> edge;
};

struct Identified {
    GeoPoint ground;
    MapPoint at;
    std::optional<std::size_t> oblast; ///< index into Control::oblasts; nothing off the study area
    std::optional<Side> holder;        ///< with what counts to it
    bool undetermined = false;         ///< held by neither for certain
    std::optional<NearestPoint> line;
    std::vector<InProposal> proposals; ///< parallel to the snapshot's
};

/// Takes milliseconds, the first time for a proposal tens of them: for a worker. Keeps what it
/// learns of a snapshot's zones. Not for several threads at once.
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
