// From a project to what the window shows of it: load, compute, build the pictures' scenes. Runs
// in a worker; a value of this type can be put in its place (tests do).
#pragma once

#include "delimit/base/language.h"
#include "delimit/base/result.h"
#include "delimit/io/layers/load.h"
#include "delimit/model/snapshot.h"
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

/// Whether both projects lead to the same figures: they differ at most in what is only shown.
bool same_figures(const Project& a, const Project& b);
/// Whether they lead to the same scenes, too: they differ at most in what is shown where, and in
/// what a painter is told with each picture (PaintOptions).
bool same_scenes(const Project& a, const Project& b);

/// Through load_layers, compute and build_scenes.
Pipeline standard_pipeline();

} // namespace delimit
