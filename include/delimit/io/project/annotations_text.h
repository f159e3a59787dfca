// Annotations as JSON outside of projects: on the clipboard, between windows.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/annotation.h"

#include <string>
#include <string_view>

namespace delimit {

std::string annotations_text(const Annotations& annotations);
/// Nothing of a text with a mistake is taken.
Result<Annotations> parse_annotations(std::string_view json);

} // namespace delimit
