#include "session/control_trial.h"

#include "delimit/briefing/figures.h"
#include "delimit/engine/compose.h"

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

/// Rounding of areas that the line bounds.
SquareMetres step_of(const Control& control, const Layers& layers) {
    return rounding_step(area_uncertainty(control.line.length, layers.control_map.provenance));
}

} // namespace

Result<ControlTrial> try_control(Project candidate, const Prepared& current,
                                 const std::stop_token& stop, Diagnostics* found) {
    candidate.proposals.clear();
    candidate.map_frames.clear();
    const auto project = std::make_shared<const Project>(std::move(candidate));
    const auto snapshot = compute_project({project, current.places, current.language, nullptr},
                                          stop, LayersFor::figures, found);
    if (!snapshot)
        return snapshot.error();
    const Control &before = *current.snapshot->control, &after = *(*snapshot)->control;
    return ControlTrial{(*snapshot)->projection,
                        (*snapshot)->control,
                        {gate(after, project->parties, &before), before.line.length,
                         after.line.length,
                         std::max(step_of(before, *current.snapshot->layers),
                                  step_of(after, *(*snapshot)->layers))}};
}

} // namespace delimit
