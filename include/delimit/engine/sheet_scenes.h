// The scenes of the maps on sheets, and of two proposals compared.
#pragma once

#include "delimit/base/result.h"
#include "delimit/briefing/sheet.h"

#include <memory>
#include <stop_token>

namespace delimit {

/// Map of the areas that two proposals have in common and of those in only one of them.
struct DifferenceMap {
    ScenePtr scene;
    std::shared_ptr<const ProposalDifference> compared;
};
/// `like`: the scene of one of them, which gives the names' language.
Result<DifferenceMap> difference_map(const Snapshot& snapshot, const Scene& like, std::size_t first,
                                     std::size_t second, const std::stop_token& stop = {});

/// The scenes that the sheets of a request show. Errors: a difference of fewer than two proposals,
/// ErrorCode::cancelled.
Result<SheetScenes> sheet_scenes(const SnapshotPtr& snapshot, const Style& style,
                                 const SheetRequest& request, const std::stop_token& stop = {});

} // namespace delimit
