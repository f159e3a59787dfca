// Everything that is shown and written of a project: load, compute, build the scenes. Common to the
// window and the command line.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/base/result.h"
#include "delimit/io/layers/load.h"
#include "delimit/map/scene.h"
#include "delimit/model/snapshot.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace delimit {

/// A project computed, with the scene of each proposal's map; complete, shared and const.
struct Composition {
    SnapshotPtr snapshot;
    SearchFolders places;
    Locale language = Language::english;
    std::vector<ScenePtr> scenes; ///< parallel to snapshot->proposals
};

using CompositionPtr = std::shared_ptr<const Composition>;

struct CompositionRequest {
    std::shared_ptr<const Project> project;
    SearchFolders places;
    Locale language = Language::english;
    CompositionPtr previous; ///< its parts that are still valid are shared; may be null
};

/// Loads and computes. `purpose`: of the layers that are loaded. `found`: receives the diagnostics
/// of loading,
/// even where computing fails; may be null. Checks `stop` between stages; a stop gives
/// ErrorCode::cancelled. Any thread.
Result<SnapshotPtr> compute_project(const CompositionRequest& request,
                                    const std::stop_token& stop = {},
                                    LayersFor purpose = LayersFor::map,
                                    Diagnostics* found = nullptr);

/// Callbacks of a composition, in the thread that makes it. Each may be empty.
struct ComposeWatch {
    /// Borders and who holds what are known, and are not those of the previous composition: of the
    /// same proposals without their provisions.
    std::function<void(const CompositionPtr&)> preliminary;
    /// Share of the work that is done, 0…1.
    std::function<void(double)> progress;
};

/// The same, and builds the scenes.
Result<CompositionPtr> compose(const CompositionRequest& request, const std::stop_token& stop = {},
                               const ComposeWatch& watch = {});

/// True if both projects give the same figures: they differ at most in display settings.
bool same_figures(const Project& a, const Project& b);
/// True if both give the same scenes, too: they differ at most in layout of the maps and in options
/// passed to a painter with each picture.
bool same_scenes(const Project& a, const Project& b);
/// True if the maps of both differ in nothing but zones.
bool same_maps(const Composition& a, const Composition& b);

} // namespace delimit
