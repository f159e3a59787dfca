// The pipeline from loaded layers to a snapshot.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/snapshot.h"

#include <memory>
#include <stop_token>

namespace delimit {

/// Computes every proposal. Checks `stop` between stages; a stop gives ErrorCode::cancelled.
/// Parts of `previous` that are still valid are shared, not computed again; it may be null.
/// Any thread; uses up to two.
Result<SnapshotPtr> compute(std::shared_ptr<const Project> project,
                            std::shared_ptr<const Layers> layers, std::stop_token stop = {},
                            const SnapshotPtr& previous = nullptr);

} // namespace delimit
