// How warnings name what lies on the maps of a sheet.
#pragma once

#include <string_view>

namespace delimit {

/// Before the id of an annotation in SheetWarning::element; no element of a sheet begins so.
inline constexpr std::string_view annotation_prefix = "annotation:";

} // namespace delimit
