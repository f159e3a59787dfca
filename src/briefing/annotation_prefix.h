// Prefix of annotations' ids in warnings.
#pragma once

#include <string_view>

namespace delimit {

/// Prefix of an annotation's id in SheetWarning::element; no element of a sheet has it.
inline constexpr std::string_view annotation_prefix = "annotation:";

} // namespace delimit
