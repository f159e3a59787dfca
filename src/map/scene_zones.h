// A proposal's withdrawal zones as something to draw.
#pragma once

#include "delimit/map/scene.h"

namespace delimit {

/// One area for each party, tier and regime, over oblast borders.
SceneLayer zones_layer(const Snapshot& snapshot, std::size_t proposal, const Scene& scene);

} // namespace delimit
