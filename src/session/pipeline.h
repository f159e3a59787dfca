// From a project to its computed result: engine/compose.h with painters. Runs in a worker; tests
// substitute other functions for it.
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

/// The content of maps, figures panels and tables: exact (Prepared) or an estimate.
struct Shown {
    SnapshotPtr snapshot;
    Locale language = Language::english;
    std::vector<PainterPtr> painters; ///< parallel to snapshot->proposals
    SearchFolders places;
    /// The index of the proposal whose figures and map are an estimate; nothing if all are exact.
    std::optional<std::size_t> estimated = {};

    /// Index of a proposal in the snapshot and in `painters`; nothing if it has none of that id.
    [[nodiscard]] std::optional<std::size_t> number(std::string_view proposal_id) const;
};

using ShownPtr = std::shared_ptr<const Shown>;

/// The complete result computed from one project: exact, shared and const.
struct Prepared : Shown {};

using PreparedPtr = std::shared_ptr<const Prepared>;

/// A result while a depth is dragged: the proposal's figures are within 0.1 % and its zones have no
/// polygons, so that it cannot be used for computing, exporting or printing.
struct Estimate : Shown {};

using EstimatePtr = std::shared_ptr<const Estimate>;

/// Borders and who holds what, while zones and figures are still being computed: the proposals have
/// no provisions, so that their figures mean nothing.
struct Preliminary : Shown {};

using PreliminaryPtr = std::shared_ptr<const Preliminary>;

/// Callbacks of a pipeline, in the worker's thread. Each may be empty.
struct PrepareWatch {
    /// Not called if borders and who holds what are those of the previous result.
    std::function<void(const PreliminaryPtr&)> preliminary;
    /// Share of the work that is done, 0…1.
    std::function<void(double)> progress;
};

struct PrepareRequest {
    std::shared_ptr<const Project> project;
    SearchFolders places;
    Locale language = Language::english;
    PreparedPtr previous; ///< the result shown now, whose valid parts are used again; may be null
    PrepareWatch watch = {};
};

using Pipeline = std::function<Result<PreparedPtr>(const PrepareRequest&, std::stop_token)>;

/// The pipeline that uses compose().
Pipeline standard_pipeline();

} // namespace delimit
