// The pipeline from loaded layers to a snapshot.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/snapshot.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace delimit {

/// Callbacks of a computation, in its own thread. Each may be empty.
struct ComputeWatch {
    /// Who holds what is known and is not that of the previous snapshot: complete, of the same
    /// proposals without their provisions.
    std::function<void(const SnapshotPtr&)> control_known;
    /// Share of the work that is done, 0…1.
    std::function<void(double)> progress;
};

/// Computes every proposal. Checks `stop` between stages; a stop gives ErrorCode::cancelled.
/// Parts of `previous` that are still valid are shared, not computed again; it may be null.
/// Any thread; uses up to two.
Result<SnapshotPtr> compute(std::shared_ptr<const Project> project,
                            std::shared_ptr<const Layers> layers, std::stop_token stop = {},
                            const SnapshotPtr& previous = nullptr, const ComputeWatch& watch = {});

} // namespace delimit
