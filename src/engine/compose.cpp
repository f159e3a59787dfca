#include "delimit/engine/compose.h"

#include "delimit/base/parallel.h"
#include "delimit/engine/compute.h"
#include "delimit/io/project/style_file.h"

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

Error cancelled() {
    return {ErrorCode::cancelled, {"Stopped on request", "Зупинено на вимогу"}, {}, {}};
}

Parties coloured_like(Parties parties, const Parties& others) {
    for (Side side : both_sides)
        parties.of[index(side)].colour = others[side].colour;
    return parties;
}

/// True if names and colours in scenes are the same.
bool same_labels_and_colours(const Project& a, const Project& b) {
    const auto& layers = map_layers();
    return a.parties == b.parties &&
           std::all_of(layers.begin(), layers.end(), [&](const MapLayer& layer) {
               return a.layer_styles[layer.id].label == b.layer_styles[layer.id].label;
           });
}

bool same_layers(const CompositionRequest& request) {
    if (!request.previous)
        return false;
    const Project& before = *request.previous->snapshot->project;
    return before.layers == request.project->layers &&
           coloured_like(before.parties, request.project->parties) == request.project->parties &&
           request.previous->places.builtin == request.places.builtin &&
           request.previous->places.project == request.places.project;
}

/// Scenes of the previous composition that are still valid; elsewhere new zones on the same map.
std::vector<ScenePtr> changed_scenes(const Composition& previous, const Snapshot& snapshot) {
    std::vector<ScenePtr> scenes(snapshot.proposals.size());
    parallel_for(scenes.size(), thread_count(), [&](std::size_t, std::size_t i) {
        const auto& known = previous.snapshot->proposals;
        const auto same = std::find(known.begin(), known.end(), snapshot.proposals[i]);
        scenes[i] = same != known.end() ? previous.scenes[std::size_t(same - known.begin())]
                                        : build_scene_like(*previous.scenes.front(), snapshot, i);
    });
    return scenes;
}

} // namespace

bool same_figures(const Project& a, const Project& b) {
    Project shown_like_b = a;
    shown_like_b.map_frames = b.map_frames;
    shown_like_b.layer_styles = b.layer_styles;
    shown_like_b.annotations = b.annotations;
    shown_like_b.sheet = b.sheet;
    shown_like_b.parties = coloured_like(a.parties, b.parties);
    return shown_like_b == b;
}

bool same_scenes(const Project& a, const Project& b) {
    return same_figures(a, b) && same_labels_and_colours(a, b);
}

bool same_maps(const Composition& a, const Composition& b) {
    return a.language == b.language && a.snapshot->control == b.snapshot->control &&
           a.snapshot->layers == b.snapshot->layers &&
           same_labels_and_colours(*a.snapshot->project, *b.snapshot->project);
}

Result<SnapshotPtr> compute_project(const CompositionRequest& request, const std::stop_token& stop,
                                    LayersFor purpose, Diagnostics* found) {
    std::shared_ptr<const Layers> layers;
    if (same_layers(request)) {
        const SnapshotPtr& before = request.previous->snapshot;
        if (same_scenes(*before->project, *request.project))
            return before;
        if (same_figures(*before->project, *request.project)) {
            auto shown_otherwise = std::make_shared<Snapshot>(*before);
            shown_otherwise->project = request.project;
            return SnapshotPtr(std::move(shown_otherwise));
        }
        layers = before->layers;
    } else {
        auto loaded = load_layers(*request.project, request.places, stop, purpose);
        if (!loaded)
            return loaded.error();
        layers = std::move(*loaded);
        if (found)
            found->insert(found->end(), layers->diagnostics.begin(), layers->diagnostics.end());
    }
    if (stop.stop_requested())
        return cancelled();
    return compute(request.project, std::move(layers), stop,
                   request.previous ? request.previous->snapshot : nullptr);
}

Result<CompositionPtr> compose(const CompositionRequest& request, const std::stop_token& stop) {
    auto snapshot = compute_project(request, stop);
    if (!snapshot)
        return snapshot.error();
    if (stop.stop_requested())
        return cancelled();
    auto made = std::make_shared<Composition>(
        Composition{*std::move(snapshot), request.places, request.language, {}});
    const Composition* previous = request.previous.get();
    made->scenes = previous && !previous->scenes.empty() && same_maps(*previous, *made)
                       ? changed_scenes(*previous, *made->snapshot)
                       : build_scenes(made->snapshot, default_style(), request.language);
    if (stop.stop_requested())
        return cancelled();
    return CompositionPtr(std::move(made));
}

} // namespace delimit
