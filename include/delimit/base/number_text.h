// Numbers as each language writes them.
#pragma once

#include "delimit/base/language.h"

#include <string>

namespace delimit {

/// The signs of groups and decimals. The values are stored: never renumber them.
enum class NumberFormat {
    of_language = 0,
    comma_point = 1, ///< 1,234.5
    space_comma = 2, ///< 1 234,5
    point_comma = 3, ///< 1.234,5
};

/// What the user prefers for all numbers from now on, on screen and in pictures; files for
/// machines know nothing of it. Any thread may write numbers meanwhile.
void set_number_format(NumberFormat format);

/// "5,980.5" in English; "5 980,5" with no-break spaces in Ukrainian, from four digits on, unless
/// set_number_format says otherwise. A minus is a true minus sign. Rounds half away from zero.
std::string number_text(double value, int decimals, Language language);

} // namespace delimit
