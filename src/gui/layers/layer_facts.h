// Facts about the data of a map layer: number of features, source, findings.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/model/layers.h"
#include "delimit/model/snapshot.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace delimit {

struct LayerFacts {
    std::size_t features = 0;
    Provenance provenance;
    Diagnostics findings; ///< about the file it was read from, or about its computation
};

/// Zones are counted over all proposals. Layers derived from others have their facts: sea those of
/// the land, names and borders those of the oblasts.
LayerFacts layer_facts(const Snapshot& snapshot, std::string_view layer);

} // namespace delimit
