// Choice of one layer in a file of several, such as a GeoPackage: it must be named, since one may
// hold oblasts and another a line of contact, or two of them the control of two days.
#pragma once

#include "delimit/io/layers/file_report.h"
#include "delimit/io/layers/load.h"
#include "io/vector/features.h"

#include <stop_token>
#include <string>
#include <vector>

namespace delimit::io {

/// Separate layers with shapes, by index, if there are several and the source names none; else
/// none.
std::vector<std::size_t> layers_to_choose_from(const FeatureTable& table,
                                               const LayerSource& source);

/// Error that names these layers and the option to name one.
Error no_layer_chosen(const FeatureTable& table, const LayerSource& source);

/// The kind of each of these layers, read alone.
std::vector<LayerProposal> propose_layers(const FeatureTable& table, const LayerSource& source,
                                          const SearchFolders& places, const Parties& parties,
                                          const std::stop_token& stop);

} // namespace delimit::io
