// Recognising a control map or line of contact in a table of features.
#pragma once

#include "delimit/model/project.h"
#include "io/layers/control_words.h"

#include <stop_token>

namespace delimit::io {

/// Claim of one feature: by the options first, then by words, by the parties' names, by colour, by
/// the name of its layer or file.
std::optional<Claim> claim_of(const Feature& feature, const FeatureTable& table,
                              const LayerSource& source, const Parties& parties);

Result<ControlMap> control_map_of(const LayerSource& source, const FeatureTable& table,
                                  const Parties& parties, Diagnostics& diagnostics,
                                  std::stop_token stop);

} // namespace delimit::io
