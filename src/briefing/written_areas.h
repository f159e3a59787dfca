// Rounding of areas that the user wrote into a text.
#pragma once

#include "delimit/base/locale.h"

#include <string>

namespace delimit {

/// The text with every number before "km²", "sq km" or "км²" that is finer than `step` (km²)
/// rounded to it. Thousands may be separated by comma, space or no-break space.
std::string with_areas_rounded(const std::string& text, double step, Locale language);

} // namespace delimit
