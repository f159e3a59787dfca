// Numbers as readers see them.
#pragma once

#include "delimit/base/locale.h"

#include <string>

namespace delimit {

/// "5,980.5" in English; "5 980,5" with no-break spaces in Ukrainian, from four digits on, or as
/// the locale's format has it. A minus is a true minus sign. Rounds half away from zero.
std::string number_text(double value, int decimals, const Locale& locale);

} // namespace delimit
