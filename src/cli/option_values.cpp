#include "cli/option_values.h"

#include "delimit/geo/longitudes.h"
#include "delimit/model/provision.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace delimit::cli {

std::optional<double> parse_number(std::string_view text) {
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || rest != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::vector<std::string>> parse_list(std::string_view text) {
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t comma = text.find(',');
        if (text.substr(0, comma).empty())
            return std::nullopt;
        parts.emplace_back(text.substr(0, comma));
        if (comma == text.npos)
            return parts;
        text.remove_prefix(comma + 1);
    }
}

std::optional<std::vector<Metres>> parse_depths(std::string_view text) {
    const auto parts = parse_list(text);
    if (!parts)
        return std::nullopt;
    std::vector<Metres> depths;
    for (const std::string& part : *parts) {
        const auto km = parse_number(part);
        if (!km)
            return std::nullopt;
        depths.push_back(kilometres(*km));
    }
    // Only ascending depths are a list: "7,5" may mean seven and a half.
    Provision provision;
    provision.scope = ToDepth{depths, {}};
    return problem_of(provision) ? std::nullopt : std::optional(std::move(depths));
}

std::optional<std::pair<int, int>> parse_size(std::string_view text) {
    const std::size_t cross = text.find('x');
    if (cross == text.npos)
        return std::nullopt;
    const auto side = [](std::string_view digits) -> std::optional<int> {
        int value = 0;
        const char* end = digits.data() + digits.size();
        const auto [rest, error] = std::from_chars(digits.data(), end, value);
        if (error != std::errc() || rest != end || value < 16 || value > 32767)
            return std::nullopt;
        return value;
    };
    const auto width = side(text.substr(0, cross));
    const auto height = side(text.substr(cross + 1));
    if (!width || !height)
        return std::nullopt;
    return std::pair(*width, *height);
}

std::optional<std::pair<std::string, std::string>> parse_pair(std::string_view text) {
    const std::size_t equals = text.rfind('=');
    if (equals == text.npos || equals == 0 || equals + 1 == text.size())
        return std::nullopt;
    return std::pair(std::string(text.substr(0, equals)), std::string(text.substr(equals + 1)));
}

std::optional<std::pair<std::string, std::string>> parse_class(std::string_view text) {
    if (text.size() > 1 && text.rfind('=') == 0)
        return std::pair(std::string(), std::string(text.substr(1)));
    return parse_pair(text);
}

std::optional<SeedText> parse_seed(std::string_view text) {
    const auto pair = parse_pair(text);
    const auto location = pair ? parse_list(pair->first) : std::nullopt;
    if (!location || location->size() != 2)
        return std::nullopt;
    const auto longitude = parse_number((*location)[0]);
    const auto latitude = parse_number((*location)[1]);
    const auto at = longitude && latitude ? point_on_circle(*longitude, *latitude) : std::nullopt;
    if (!at)
        return std::nullopt;
    return SeedText{*at, pair->second};
}

std::optional<Language> parse_language(std::string_view text) {
    if (text == "en")
        return Language::english;
    if (text == "uk")
        return Language::ukrainian;
    return std::nullopt;
}

std::optional<StatisticsFormat> parse_statistics_format(std::string_view text) {
    if (text == "table")
        return StatisticsFormat::table;
    if (text == "csv")
        return StatisticsFormat::csv;
    if (text == "json")
        return StatisticsFormat::json;
    if (text == "md")
        return StatisticsFormat::markdown;
    return std::nullopt;
}

} // namespace delimit::cli
