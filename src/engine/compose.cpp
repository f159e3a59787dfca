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

/// Scenes of all proposals on the same map as those of `ground`, which have no zones.
std::vector<ScenePtr> scenes_on(const Composition& ground, const Snapshot& snapshot) {
    MapBox focus;
    for (const Polyline& part : snapshot.control->line.parts)
        focus.add(part);
    for (const auto& proposal : snapshot.proposals)
        for (const WithdrawalZone& zone : proposal->zones)
            focus.add(zone.ground);
    std::vector<ScenePtr> scenes = changed_scenes(ground, snapshot);
    for (ScenePtr& scene : scenes) {
        auto focused = std::make_shared<Scene>(*scene);
        focused->focus = focus.empty() ? focused->study_area : focus;
        scene = std::move(focused);
    }
    return scenes;
}

/// Shares of the work, of a dense line.
constexpr double loaded_share = 0.2, computed_share = 0.9;

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

namespace {

Result<SnapshotPtr> computed(const CompositionRequest& request, const std::stop_token& stop,
                             LayersFor purpose, Diagnostics* found, const ComputeWatch& watch) {
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
                   request.previous ? request.previous->snapshot : nullptr, watch);
}

} // namespace

Result<SnapshotPtr> compute_project(const CompositionRequest& request, const std::stop_token& stop,
                                    LayersFor purpose, Diagnostics* found) {
    return computed(request, stop, purpose, found, {});
}

Result<CompositionPtr> compose(const CompositionRequest& request, const std::stop_token& stop,
                               const ComposeWatch& watch) {
    CompositionPtr ground;
    ComputeWatch of_computing;
    if (watch.preliminary)
        of_computing.control_known = [&](const SnapshotPtr& divided) {
            ground = std::make_shared<const Composition>(
                Composition{divided, request.places, request.language,
                            build_scenes(divided, default_style(), request.language)});
            watch.preliminary(ground);
        };
    if (watch.progress) {
        watch.progress(0);
        of_computing.progress = [&](double share) {
            watch.progress(loaded_share + (computed_share - loaded_share) * share);
        };
    }
    auto snapshot = computed(request, stop, LayersFor::map, nullptr, of_computing);
    if (!snapshot)
        return snapshot.error();
    if (stop.stop_requested())
        return cancelled();
    auto made = std::make_shared<Composition>(
        Composition{*std::move(snapshot), request.places, request.language, {}});
    const Composition* previous = request.previous.get();
    if (previous && !previous->scenes.empty() && same_maps(*previous, *made))
        made->scenes = changed_scenes(*previous, *made->snapshot);
    else if (ground && !ground->scenes.empty())
        made->scenes = scenes_on(*ground, *made->snapshot);
    else
        made->scenes = build_scenes(made->snapshot, default_style(), request.language);
    if (stop.stop_requested())
        return cancelled();
    return CompositionPtr(std::move(made));
}

} // namespace delimit
