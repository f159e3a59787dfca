// Layers that are only drawn; no figure depends on them, except that the land separates sea from
// state border.
#pragma once

#include "delimit/model/layers.h"
#include "io/vector/features.h"

namespace delimit::io {

/// Name that a feature states, in both languages; empty where it has none.
Text name_of(const Feature& feature);

std::vector<Settlement> settlements_of(const FeatureTable& table);
std::vector<River> rivers_of(const FeatureTable& table);
std::vector<Land> land_of(const FeatureTable& table);

} // namespace delimit::io
