// A small made-up study area with everything that a map can show: six oblasts, a winding line of
// contact with a pocket, grey zone, neighbours, a river, settlements, and a proposal of each kind.
#pragma once

#include "delimit/model/snapshot.h"

#include <memory>

namespace delimit::sample {

/// `schematic`: whether the line claims to be drawn.
SnapshotPtr snapshot(bool schematic = false);

/// Indices into its proposals.
enum : std::size_t { one_sided, mutual, freeze, transfer, both_leave };

} // namespace delimit::sample
