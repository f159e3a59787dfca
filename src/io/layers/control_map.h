// Recognising a control map or line of contact in a table of features.
#pragma once

#include "delimit/model/project.h"
#include "io/vector/features.h"

#include <stop_token>

namespace delimit::io {

Result<ControlMap> control_map_of(const LayerSource& source, const FeatureTable& table,
                                  const Parties& parties, Diagnostics& diagnostics,
                                  std::stop_token stop);

} // namespace delimit::io
