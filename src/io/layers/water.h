// Areas of open water from a file.
#pragma once

#include "io/vector/features.h"

#include "delimit/base/diagnostics.h"
#include "delimit/base/result.h"
#include "delimit/model/layer_source.h"
#include "delimit/model/layers.h"
#include "delimit/model/party.h"

#include <stop_token>
#include <vector>

namespace delimit::io {

/// The areas of a table, repaired; where some say that they are water, only those. What is skipped
/// is counted. Errors: no areas,
/// areas in several layers, areas that say who controls them, rings that cannot be repaired,
/// cancelled.
Result<std::vector<WaterArea>> water_of(const FeatureTable& table, const LayerSource& source,
                                        const Parties& parties, Diagnostics& diagnostics,
                                        std::stop_token stop);

/// Whether most areas of a table say that they are water, as OpenStreetMap (natural=water, bay,
/// strait), Natural Earth (featurecla) and the like do.
bool tells_water(const FeatureTable& table);

} // namespace delimit::io
