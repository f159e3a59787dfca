// Two proposals on one map.
#pragma once

#include "delimit/map/scene.h"

namespace delimit {

SceneLayer overlaid_zones(const SceneLayer& first, const SceneLayer& second,
                          const std::string& name, const std::string& other_name);

SceneLayer difference_zones(const Scene& like, const ProposalDifference& difference,
                            const Parties& parties, const std::string& first,
                            const std::string& second);

} // namespace delimit
