// Choice of one layer in a file of several, such as a GeoPackage: it must be named, since one may
// hold oblasts and another a line of contact, or two of them the control of two days.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/layer_source.h"
#include "io/vector/features.h"

#include <cstddef>
#include <vector>

namespace delimit::io {

/// Separate layers with shapes, by index, if there are several and the source names none; else
/// none.
std::vector<std::size_t> layers_to_choose_from(const FeatureTable& table,
                                               const LayerSource& source);

/// Error that names these layers and the option to name one.
Error no_layer_chosen(const FeatureTable& table, const LayerSource& source);

/// Checks that areas stand in one layer only, in separate layers or not: units of two would become
/// one study area, and water might be land. `which`: "the one that holds the oblasts", for the
/// advice to name it. Error: bad_value.
Status areas_in_one_layer(const FeatureTable& table, const Text& which);

/// The features of one layer, given by its index, as a table of their own.
FeatureTable layer_alone(const FeatureTable& table, std::size_t layer);

} // namespace delimit::io
