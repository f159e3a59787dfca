// Ends of lines of contact: joining of equal ends, prolonging to the edge of the study area, and
// gaps.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/base/result.h"
#include "delimit/model/layers.h"

#include <string>
#include <vector>

namespace delimit::io {

/// Greatest distance of ends that are one point: files with five decimals round to a metre.
constexpr double same_end_m = 1.5;
/// Greatest distance of ends that reach the edge of the study area.
constexpr double reaching_end_m = 50;
/// Greatest distance of two ends inside the study area that make a gap; ends farther apart are not
/// taken for parts of one line.
constexpr double widest_gap_m = 10'000;

/// Joins and prolongs the ends of `lines` by these tolerances, which is reported in `diagnostics`.
/// Ends that stay inside the study area are a warning each; a gap is an error that names its
/// position
/// and length. `file`: for messages.
Status settle_line_ends(ContactLines& lines, const std::vector<Oblast>& oblasts,
                        const std::string& file, Diagnostics& diagnostics);

} // namespace delimit::io
