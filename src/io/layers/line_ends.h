// Ends of lines of contact: which are one point, which reach the edge of the study area, and where
// a line has a gap.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/base/result.h"
#include "delimit/model/layers.h"

#include <string>
#include <vector>

namespace delimit::io {

/// Ends nearer to each other than this are one point: files with five decimals round to a metre.
constexpr double same_end_m = 1.5;
/// Ends nearer to the edge of the study area than this reach it.
constexpr double reaching_end_m = 50;
/// Two ends inside the study area nearer to each other than this are a gap, further ones are not
/// taken for parts of one line.
constexpr double widest_gap_m = 10'000;

/// Joins and prolongs the ends of `lines` by these tolerances, which is told in `diagnostics`.
/// Ends that stay inside the study area are a warning each; a gap is an error that names its place
/// and length. `file`: for messages.
Status settle_line_ends(ContactLines& lines, const std::vector<Oblast>& oblasts,
                        const std::string& file, Diagnostics& diagnostics);

} // namespace delimit::io
