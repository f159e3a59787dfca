// A proposal's withdrawal zones as something to draw.
#pragma once

#include "delimit/map/scene.h"

namespace delimit {

inline constexpr const char* zones_id = "zones";

/// One area for each party, depth band and regime, over oblast borders.
SceneLayer zones_layer(const Snapshot& snapshot, std::size_t proposal, const Scene& scene);

/// The same for an estimate: what the `exact` one has in the same way stays as it is drawn there.
SceneLayer sketched_layer(const SceneLayer& exact_layer, const ProposalResult& exact,
                          const ProposalResult& estimate, const Parties& parties,
                          const Scene& scene, const AreaSketch& sketch);

} // namespace delimit
