#include "session/pipeline.h"

#include "delimit/base/parallel.h"
#include "delimit/engine/compute.h"
#include "delimit/io/project/style_file.h"
#include "delimit/map/scene.h"

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

/// Whether names and colours in scenes are the same.
bool same_labels_and_colours(const Project& a, const Project& b) {
    const auto& layers = map_layers();
    return a.parties == b.parties &&
           std::all_of(layers.begin(), layers.end(), [&](const MapLayer& layer) {
               return a.looks[layer.id].label == b.looks[layer.id].label;
           });
}

bool same_layers(const PrepareRequest& request) {
    if (!request.previous)
        return false;
    const Project& before = *request.previous->snapshot->project;
    return before.layers == request.project->layers &&
           coloured_like(before.parties, request.project->parties) == request.project->parties &&
           request.previous->places.builtin == request.places.builtin &&
           request.previous->places.project == request.places.project;
}

Result<SnapshotPtr> snapshot_of(const PrepareRequest& request, const std::stop_token& stop) {
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
        layers = request.previous->snapshot->layers;
    } else {
        auto loaded = load_layers(*request.project, request.places, stop);
        if (!loaded)
            return loaded.error();
        layers = std::move(*loaded);
    }
    if (stop.stop_requested())
        return cancelled();
    return compute(request.project, std::move(layers), stop,
                   request.previous ? request.previous->snapshot : nullptr);
}

/// A painter whose maps differ from those wanted in nothing but zones; null if there is none.
PainterPtr painter_like(const PrepareRequest& request, const Snapshot& snapshot) {
    const Prepared* previous = request.previous.get();
    const bool same_ground =
        previous && previous->language == request.language &&
        previous->snapshot->control == snapshot.control &&
        previous->snapshot->layers == snapshot.layers &&
        same_labels_and_colours(*previous->snapshot->project, *snapshot.project);
    return same_ground && !previous->painters.empty() ? previous->painters.front() : nullptr;
}

std::vector<PainterPtr> all_painters(const SnapshotPtr& snapshot, Language language) {
    const std::vector<ScenePtr> scenes = build_scenes(snapshot, default_style(), language);
    std::vector<PainterPtr> painters;
    for (const ScenePtr& scene : scenes)
        painters.push_back(painters.empty()
                               ? std::make_shared<const MapPainter>(scene)
                               : std::make_shared<const MapPainter>(*painters.front(), scene));
    return painters;
}

/// Those of the previous result where they still hold, and new zones on the same map elsewhere.
std::vector<PainterPtr> changed_painters(const MapPainter& like, const Prepared& previous,
                                         const Snapshot& snapshot) {
    std::vector<PainterPtr> painters(snapshot.proposals.size());
    parallel_for(painters.size(), thread_count(), [&](std::size_t, std::size_t i) {
        const auto& known = previous.snapshot->proposals;
        const auto same = std::find(known.begin(), known.end(), snapshot.proposals[i]);
        painters[i] = same != known.end() ? previous.painters[std::size_t(same - known.begin())]
                                          : std::make_shared<const MapPainter>(
                                                like, build_scene_like(*like.scene(), snapshot, i));
    });
    return painters;
}

Result<PreparedPtr> prepare(const PrepareRequest& request, const std::stop_token& stop) {
    auto snapshot = snapshot_of(request, stop);
    if (!snapshot)
        return snapshot.error();
    if (stop.stop_requested())
        return cancelled();
    auto prepared = std::make_shared<Prepared>();
    prepared->snapshot = *snapshot;
    prepared->language = request.language;
    prepared->places = request.places;
    if (const PainterPtr like = painter_like(request, **snapshot))
        prepared->painters = changed_painters(*like, *request.previous, **snapshot);
    else
        prepared->painters = all_painters(*snapshot, request.language);
    if (stop.stop_requested())
        return cancelled();
    return PreparedPtr(std::move(prepared));
}

} // namespace

std::optional<std::size_t> Prepared::number(std::string_view proposal_id) const {
    const auto& proposals = snapshot->project->proposals;
    const auto found = std::find_if(proposals.begin(), proposals.end(),
                                    [&](const Proposal& p) { return p.id == proposal_id; });
    if (found == proposals.end())
        return std::nullopt;
    return std::size_t(found - proposals.begin());
}

bool same_figures(const Project& a, const Project& b) {
    Project shown_like_b = a;
    shown_like_b.panes = b.panes;
    shown_like_b.looks = b.looks;
    shown_like_b.annotations = b.annotations;
    shown_like_b.sheet = b.sheet;
    shown_like_b.parties = coloured_like(a.parties, b.parties);
    return shown_like_b == b;
}

bool same_scenes(const Project& a, const Project& b) {
    return same_figures(a, b) && same_labels_and_colours(a, b);
}

Pipeline standard_pipeline() {
    return prepare;
}

} // namespace delimit
