#include "delimit/engine/compute.h"

#include "delimit/analysis/control.h"
#include "delimit/analysis/zones.h"
#include "delimit/geo/zone_buffer.h"

namespace delimit {
namespace {

GeoBox theatre_box(const Layers& layers) {
    GeoBox box;
    for (const Oblast& oblast : layers.oblasts)
        box.add(oblast.ground);
    return box;
}

/// The land layer tells sea from land only where it reaches: a theatre elsewhere has none.
const std::vector<Land>& land_around(const GeoBox& theatre, const Layers& layers) {
    static const std::vector<Land> none;
    GeoBox land;
    for (const Land& country : layers.land)
        land.add(country.ground);
    const bool reaches = land.min_x <= theatre.min_x && land.max_x >= theatre.max_x &&
                         land.min_y <= theatre.min_y && land.max_y >= theatre.max_y;
    return reaches ? layers.land : none;
}

} // namespace

Result<SnapshotPtr> compute(std::shared_ptr<const Project> project,
                            std::shared_ptr<const Layers> layers, std::stop_token stop) {
    if (layers->oblasts.empty())
        return Error{ErrorCode::no_match,
                     "there are no oblasts to compute in",
                     "load a file with the oblasts' borders",
                     {}};
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->project = project;
    snapshot->layers = layers;
    const GeoBox theatre = theatre_box(*layers);
    snapshot->projection = Projection::for_box(theatre);
    Workbench bench;
    const Projector projector(snapshot->projection);

    ControlOptions options;
    options.undetermined = project->undetermined;
    options.noise_limit = project->noise_limit;
    auto control = divide_theatre(bench, projector, layers->oblasts, layers->front,
                                  land_around(theatre, *layers), options, stop);
    if (!control)
        return control.error();
    snapshot->control = *std::move(control);

    // Proposals that name the same depth share its zone.
    DepthZones near_line;
    for (const Proposal& proposal : project->proposals)
        for (Metres depth : depths_wanted(proposal)) {
            if (near_line.contains(depth))
                continue;
            auto zone = zone_around(bench, projector, snapshot->control.line.parts, depth, stop);
            if (!zone)
                return zone.error();
            near_line.emplace(depth, *std::move(zone));
        }
    for (const Proposal& proposal : project->proposals) {
        auto result =
            compute_proposal(bench, projector, snapshot->control, proposal, near_line, stop);
        if (!result)
            return result.error();
        snapshot->proposals.push_back(*std::move(result));
    }
    return SnapshotPtr(std::move(snapshot));
}

} // namespace delimit
