// Snap targets of a drawn vertex: the line of contact, oblast boundaries and settlements.
#pragma once

#include "delimit/base/language.h"
#include "delimit/geo/projection.h"
#include "delimit/model/snapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace delimit {

enum class SnapTo { settlement, line_of_contact, oblast_border };

struct Snapped {
    MapPoint at;
    SnapTo to = SnapTo::line_of_contact;
    bool vertex = false; ///< a vertex or a settlement, not somewhere along an edge
    Text name;           ///< of a settlement
};

/// Finds the nearest target in microseconds. Made in a worker: the study area has 100,000 edges.
/// Const, for any thread, once made.
class SnapIndex {
  public:
    explicit SnapIndex(SnapshotPtr snapshot);

    /// The nearest vertex or settlement within `tolerance` map metres; otherwise the nearest point
    /// of an edge. At the same place a settlement goes before the line, and that before borders.
    [[nodiscard]] std::optional<Snapped> snap(MapPoint at, double tolerance) const;
    [[nodiscard]] const SnapshotPtr& snapshot() const { return snapshot_; }

  private:
    struct Edge {
        MapPoint from, to;
        SnapTo kind;
    };
    struct Spot {
        MapPoint at;
        std::size_t settlement;
    };
    struct Cell {
        std::vector<std::uint32_t> edges, spots;
    };
    void add(const Polyline& line, SnapTo kind);

    SnapshotPtr snapshot_; ///< owns the names
    std::vector<Edge> edges_;
    std::vector<Spot> spots_;
    std::unordered_map<std::int64_t, Cell> cells_;
};

using SnapIndexPtr = std::shared_ptr<const SnapIndex>;

} // namespace delimit
