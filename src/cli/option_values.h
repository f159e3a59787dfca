// Parsing of option values. Nothing if the text has the wrong form.
#pragma once

#include "cli/request.h"
#include "delimit/base/units.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace delimit::cli {

/// A finite number in full: "10", "2.5".
std::optional<double> parse_number(std::string_view text);
/// "5,10" in kilometres: positive, up to 1,000, in ascending order.
std::optional<std::vector<Metres>> parse_depths(std::string_view text);
/// "us-proposal,freeze": no empty part.
std::optional<std::vector<std::string>> parse_list(std::string_view text);
/// "3840x2160", each 16 to 32,767.
std::optional<std::pair<int, int>> parse_size(std::string_view text);
/// "36.2,49.9=ukraine": longitude, latitude, party.
std::optional<SeedText> parse_seed(std::string_view text);
/// "occupied=russia": the texts before and after the last "=", neither empty.
std::optional<std::pair<std::string, std::string>> parse_pair(std::string_view text);
/// The same, but "=russia" stands for features without a value.
std::optional<std::pair<std::string, std::string>> parse_class(std::string_view text);
std::optional<Language> parse_language(std::string_view text);
std::optional<StatisticsFormat> parse_statistics_format(std::string_view text);

} // namespace delimit::cli
