// Claim of a feature: who controls its area, or what else it is.
#pragma once

#include "delimit/model/layer_source.h"
#include "delimit/model/party.h"
#include "io/layers/control_words.h"
#include "io/vector/features.h"

#include <array>
#include <optional>

namespace delimit::io {

/// Attributes that usually state control, the most specific first.
inline constexpr std::array telling_attributes{"kind",  "class",  "status",  "control",  "side",
                                               "party", "holder", "held_by", "occupied", "name",
                                               "title", "type",   "layer"};

/// Attributes for an area's colour.
inline constexpr std::array colour_attributes{"fill",         "fill-color",  "fill_color",
                                              "fillcolor",    "fill-colour", "stroke",
                                              "stroke-color", "color",       "colour"};

/// Claim of one feature: by the options first, then by words, by the parties' names, by colour, by
/// the name of its layer or file.
std::optional<Claim> claim_of(const Feature& feature, const FeatureTable& table,
                              const LayerSource& source, const Parties& parties);

/// True if most areas of a table state control: it is a control map, even if each area happens to
/// be most of an oblast or a lake.
bool tell_who_holds(const FeatureTable& table, const LayerSource& source, const Parties& parties);

} // namespace delimit::io
