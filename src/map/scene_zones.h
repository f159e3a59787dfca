// Layer of a proposal's withdrawal zones.
#pragma once

#include "delimit/map/scene.h"

namespace delimit {

inline constexpr const char* zones_id = "zones";

/// Fill of open water, as the sea's.
FillStyle water_fill(const Scene& scene);

/// One area for each party, depth band and regime, across oblast boundaries; then one for the open
/// water in each that has some.
SceneLayer zones_layer(const Snapshot& snapshot, std::size_t proposal, const Scene& scene);

/// The same for an estimate: kinds equal to those of `exact` keep their drawn areas.
SceneLayer sketched_layer(const SceneLayer& exact_layer, const ProposalResult& exact,
                          const ProposalResult& estimate, const Parties& parties,
                          const Scene& scene, const AreaSketch& sketch);

} // namespace delimit
