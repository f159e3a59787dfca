// From a project to what the window shows of it: engine/compose.h with painters. Runs in a worker;
// a value of this type can be put in its place (tests do).
#pragma once

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

/// Everything that can be shown of one project, complete, shared and const.
struct Prepared {
    SnapshotPtr snapshot;
    Language language = Language::english;
    std::vector<PainterPtr> painters; ///< parallel to snapshot->proposals
    Places places;

    /// Index of a proposal in the snapshot and in `painters`.
    [[nodiscard]] std::optional<std::size_t> number(std::string_view proposal_id) const;
};

using PreparedPtr = std::shared_ptr<const Prepared>;

struct PrepareRequest {
    std::shared_ptr<const Project> project;
    Places places;
    Language language = Language::english;
    PreparedPtr previous; ///< what is shown now: whatever still holds is used again; may be null
};

using Pipeline = std::function<Result<PreparedPtr>(const PrepareRequest&, std::stop_token)>;

/// Through compose().
Pipeline standard_pipeline();

} // namespace delimit
