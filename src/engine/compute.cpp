#include "delimit/engine/compute.h"

#include "delimit/analysis/control.h"
#include "delimit/analysis/gate.h"
#include "delimit/analysis/water.h"
#include "delimit/analysis/zones.h"
#include "delimit/geo/buffer/zone_buffer.h"
#include "engine/memory.h"

#include <set>

namespace delimit {
namespace {

GeoBox study_area_box(const Layers& layers) {
    std::vector<const GeoRegion*> grounds;
    for (const Oblast& oblast : layers.oblasts)
        grounds.push_back(&oblast.ground);
    return box_on_circle(grounds);
}

/// The land layer distinguishes sea from land only within its extent: a study area elsewhere has
/// none.
const std::vector<Land>& land_around(const GeoBox& study_area, const Layers& layers) {
    static const std::vector<Land> none;
    GeoBox land;
    for (const Land& country : layers.land)
        land.add(country.ground);
    const bool reaches = land.min_x <= study_area.min_x && land.max_x >= study_area.max_x &&
                         land.min_y <= study_area.min_y && land.max_y >= study_area.max_y;
    return reaches ? layers.land : none;
}

/// True if the same study area is divided in the same way.
bool same_division(const Snapshot& previous, const Project& project,
                   const std::shared_ptr<const Layers>& layers) {
    return previous.layers == layers && previous.project->undetermined == project.undetermined &&
           previous.project->minimum_area == project.minimum_area;
}

/// Result of the same proposal on the same division, from the previous snapshot or an earlier step;
/// null if there is none.
std::shared_ptr<const ProposalResult> kept_result(const Snapshot& previous,
                                                  const Proposal& proposal) {
    const auto& before = previous.project->proposals;
    for (std::size_t i = 0; i < before.size(); ++i)
        // Diagnostics contain the proposal's name.
        if (before[i].provisions == proposal.provisions && before[i].name == proposal.name)
            return previous.proposals[i];
    return shared_memory().result(previous.control, proposal);
}

/// The division does not know the lines' ends: if no line cuts the study area, those that stay
/// inside it are named.
void add_ends(Error& error, const Diagnostics& of_the_layers) {
    constexpr int most = 3;
    int named = 0;
    if (error.code == ErrorCode::no_match)
        for (const Diagnostic& found : of_the_layers)
            if (found.code == "line-end-inside" && named++ < most)
                error.message = {error.message.en + "; " + found.message.en,
                                 error.message.uk + "; " + found.message.uk};
}

/// The division does not know files: an error in it is attributed to the control map.
Error with_file(Error error, const Project& project, const Diagnostics& of_the_layers) {
    add_ends(error, of_the_layers);
    const auto control_map = project.layers.find(LayerKind::control_map);
    const bool of_the_data =
        error.code == ErrorCode::no_match || error.code == ErrorCode::bad_value;
    if (of_the_data && error.location == DataLocation{} && control_map != project.layers.end())
        error.location.file = path_text(control_map->second);
    return error;
}

bool is_built_in(const Project& project, LayerKind kind) {
    const auto source = project.layers.find(kind);
    return source != project.layers.end() &&
           std::holds_alternative<BuiltInFile>(source->second.data);
}

/// Divides the study area; fills in everything but the proposals.
Status divide(Workbench& bench, Snapshot& snapshot, const std::stop_token& stop) {
    const Layers& layers = *snapshot.layers;
    const GeoBox study_area = study_area_box(layers);
    snapshot.projection = Projection::for_box(study_area);
    ControlOptions options;
    options.undetermined = snapshot.project->undetermined;
    options.minimum_area = snapshot.project->minimum_area;
    const Projector projector(snapshot.projection);
    const std::vector<Land>& land = land_around(study_area, layers);
    auto control = divide_study_area(bench, projector, layers.oblasts, layers.control_map, land,
                                     options, stop);
    if (!control)
        return with_file(control.error(), *snapshot.project, layers.diagnostics);
    if (auto itemised = itemise_water(projector, layers.water, land, *control, stop); !itemised)
        return itemised.error();
    // The built-in line was drawn against the built-in borders.
    if (is_built_in(*snapshot.project, LayerKind::control_map) &&
        is_built_in(*snapshot.project, LayerKind::oblasts))
        for (Diagnostic& found : control->diagnostics)
            if (found.code == "line-along-border")
                found.severity = Severity::note;
    for (const GateFinding& finding : gate(*control, snapshot.project->parties).findings)
        control->diagnostics.push_back(
            {Severity::warning,
             finding.what == GateFinding::What::one_hand ? "one-hand" : "no-line",
             finding.message,
             {},
             std::nullopt});
    snapshot.control = std::make_shared<const Control>(*std::move(control));
    return ok();
}

void tell(const ComputeWatch& watch, double share) {
    if (watch.progress)
        watch.progress(share);
}

/// Shares of the work, of a dense line.
constexpr double divided_share = 0.3, zones_share = 0.6;

/// What is known of the study area: the results of the previous snapshot, if it is divided in the
/// same way, and those in the cache.
std::vector<EarlierResult> earlier_results(const Snapshot& snapshot, const SnapshotPtr& previous) {
    std::vector<EarlierResult> earlier;
    if (previous && previous->control == snapshot.control)
        for (std::size_t i = 0; i < previous->proposals.size(); ++i)
            earlier.push_back({previous->project->proposals[i].provisions, previous->proposals[i]});
    for (EarlierResult& kept : shared_memory().results(snapshot.control))
        earlier.push_back(std::move(kept));
    return earlier;
}

/// The proposals that have no result yet.
Status compute_missing(Workbench& bench, Snapshot& snapshot, const std::stop_token& stop,
                       const SnapshotPtr& previous = nullptr, const ComputeWatch& watch = {}) {
    const Projector projector(snapshot.projection);
    // Proposals that name the same depth share its zone.
    std::set<Metres> wanted;
    for (std::size_t i = 0; i < snapshot.proposals.size(); ++i)
        if (!snapshot.proposals[i])
            wanted.merge(depths_wanted(snapshot.project->proposals[i]));
    DepthZones near_line;
    std::vector<Metres> depths;
    for (Metres depth : wanted)
        if (const auto known = shared_memory().zone(snapshot.control, depth))
            near_line.emplace(depth, *known);
        else
            depths.push_back(depth);
    auto zones = zones_around(bench, projector, snapshot.control->line.parts, depths, stop);
    if (!zones)
        return zones.error();
    for (std::size_t i = 0; i < depths.size(); ++i) {
        const auto zone = std::make_shared<const Region>(std::move((*zones)[i]));
        shared_memory().keep(snapshot.control, depths[i], zone);
        near_line.emplace(depths[i], *zone);
    }
    tell(watch, zones_share);
    std::vector<EarlierResult> earlier = earlier_results(snapshot, previous);
    for (std::size_t i = 0; i < snapshot.proposals.size(); ++i) {
        if (snapshot.proposals[i])
            continue;
        const Proposal& proposal = snapshot.project->proposals[i];
        auto result = compute_proposal(bench, projector, *snapshot.control, proposal, near_line,
                                       stop, earlier);
        if (!result)
            return result.error();
        snapshot.proposals[i] = std::make_shared<const ProposalResult>(*std::move(result));
        earlier.push_back({proposal.provisions, snapshot.proposals[i]});
        shared_memory().keep(snapshot.control, proposal, snapshot.proposals[i]);
        tell(watch,
             zones_share + (1 - zones_share) * double(i + 1) / double(snapshot.proposals.size()));
    }
    return ok();
}

/// The division alone, with proposals that have no provisions.
Result<SnapshotPtr> without_zones(Workbench& bench, const Snapshot& divided,
                                  const std::stop_token& stop) {
    auto project = std::make_shared<Project>(*divided.project);
    for (Proposal& proposal : project->proposals)
        proposal.provisions.clear();
    auto snapshot = std::make_shared<Snapshot>(divided);
    snapshot->project = std::move(project);
    if (auto computed = compute_missing(bench, *snapshot, stop); !computed)
        return computed.error();
    return SnapshotPtr(std::move(snapshot));
}

} // namespace

Result<SnapshotPtr> compute(std::shared_ptr<const Project> project,
                            std::shared_ptr<const Layers> layers, std::stop_token stop,
                            const SnapshotPtr& previous, const ComputeWatch& watch) {
    if (layers->oblasts.empty())
        return Error{
            ErrorCode::no_match,
            {"there are no oblasts to compute in", "немає областей для обчислення"},
            {"load a file with the oblasts' boundaries", "завантажте файл із межами областей"},
            {}};
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->project = std::move(project);
    snapshot->layers = std::move(layers);
    snapshot->proposals.resize(snapshot->project->proposals.size());
    Workbench bench;
    if (previous && same_division(*previous, *snapshot->project, snapshot->layers)) {
        snapshot->projection = previous->projection;
        snapshot->control = previous->control;
        for (std::size_t i = 0; i < snapshot->proposals.size(); ++i)
            snapshot->proposals[i] = kept_result(*previous, snapshot->project->proposals[i]);
    } else if (auto divided = divide(bench, *snapshot, stop); !divided) {
        return divided.error();
    } else if (watch.control_known) {
        const auto bare = without_zones(bench, *snapshot, stop);
        if (!bare)
            return bare.error();
        watch.control_known(*bare);
    }
    tell(watch, divided_share);
    if (auto computed = compute_missing(bench, *snapshot, stop, previous, watch); !computed)
        return computed.error();
    return SnapshotPtr(std::move(snapshot));
}

} // namespace delimit
