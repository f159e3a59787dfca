// Points from the rows of a table, by its columns of coordinates.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/project.h"
#include "io/vector/features.h"

#include <stop_token>

namespace delimit::io {

/// The rows of `table`, which have no shapes yet, with the points or shapes that their columns
/// give: pairs of numbers or degrees with minutes and seconds in columns called by one of the usual
/// names, shapes (see `written_shape`) in the reference system that they
/// state, or positions in one column (MGRS, UTM, degrees). Rows without any are reported in
/// `diagnostics`. Errors: no such columns; coordinates out of range.
Result<FeatureTable> with_places(FeatureTable table, const LayerSource& source,
                                 Diagnostics& diagnostics, std::stop_token stop);

} // namespace delimit::io
