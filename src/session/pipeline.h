// From a project to what the window shows of it: engine/compose.h with painters. Runs in a worker;
// a value of this type can be put in its place (tests do).
#pragma once

#include "delimit/base/locale.h"
#include "delimit/engine/compose.h"
#include "delimit/render/map_painter.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace delimit {

using PainterPtr = std::shared_ptr<const MapPainter>;

/// What maps, strips and tables show: something exact (Prepared) or an estimate.
struct Shown {
    SnapshotPtr snapshot;
    Locale language = Language::english;
    std::vector<PainterPtr> painters; ///< parallel to snapshot->proposals
    SearchFolders places;
    /// The proposal whose figures and map are an estimate; nothing where all is exact.
    std::optional<std::size_t> estimated = {};

    /// Index of a proposal in the snapshot and in `painters`.
    [[nodiscard]] std::optional<std::size_t> number(std::string_view proposal_id) const;
};

using ShownPtr = std::shared_ptr<const Shown>;

/// Everything computed of one project: exact, complete, shared and const.
struct Prepared : Shown {};

using PreparedPtr = std::shared_ptr<const Prepared>;

/// The same while a depth is dragged: the proposal's figures are within 0.1 % and its zones have no
/// ground, so that nothing is computed, written or printed from it.
struct Estimate : Shown {};

using EstimatePtr = std::shared_ptr<const Estimate>;

struct PrepareRequest {
    std::shared_ptr<const Project> project;
    SearchFolders places;
    Locale language = Language::english;
    PreparedPtr previous; ///< what is shown now: whatever still holds is used again; may be null
};

using Pipeline = std::function<Result<PreparedPtr>(const PrepareRequest&, std::stop_token)>;

/// Through compose().
Pipeline standard_pipeline();

} // namespace delimit
