// Numbers as each language writes them.
#pragma once

#include "delimit/base/language.h"

#include <string>

namespace delimit {

/// "5,980.5" in English; "5 980,5" with no-break spaces in Ukrainian, from four digits on. A minus
/// is a true minus sign. Rounds half away from zero.
std::string number_text(double value, int decimals, Language language);

} // namespace delimit
