// Layers that are drawn; of the figures only what is sea or state border depends on one, the land.
#pragma once

#include "delimit/model/layers.h"
#include "io/vector/features.h"

namespace delimit::io {

std::vector<Settlement> settlements_of(const FeatureTable& table);
std::vector<River> rivers_of(const FeatureTable& table);
std::vector<Land> land_of(const FeatureTable& table);

} // namespace delimit::io
