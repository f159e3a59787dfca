// Calendar dates.
#pragma once

#include "delimit/base/language.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace delimit {

using Date = std::chrono::year_month_day;

/// "2025-12-15" or "20251215"; nothing for anything else, or for a day no calendar has.
std::optional<Date> parse_date(std::string_view text);

/// The first date found inside a longer text such as a file name: "deepstatemap_data_20251215".
/// Ten-digit Unix times ("1754077960") count as the UTC day they fall on.
std::optional<Date> find_date(std::string_view text);

/// "2025-12-15".
std::string iso_text(Date date);

/// "15 December 2025", "15 грудня 2025".
std::string long_text(Date date, Language language);

} // namespace delimit
