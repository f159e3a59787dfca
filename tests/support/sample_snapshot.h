// A small invented study area with every kind of map content: six oblasts, a winding line of
// contact with a pocket, grey zone, neighbours, a river, settlements, and a proposal of each kind.
#pragma once

#include "delimit/model/snapshot.h"

#include <memory>

namespace delimit::sample {

/// `schematic`: true if the line is to be marked as schematic.
SnapshotPtr snapshot(bool schematic = false);

/// Indices of its proposals.
enum : std::size_t { one_sided, mutual, freeze, transfer, both_leave };

} // namespace delimit::sample
