#include "delimit/base/date.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace delimit {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The number in exactly `text`, which holds digits only.
int number(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<Date> checked(std::string_view year, std::string_view month, std::string_view day) {
    const Date date{std::chrono::year(number(year)),
                    std::chrono::month(static_cast<unsigned>(number(month))),
                    std::chrono::day(static_cast<unsigned>(number(day)))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

bool all_digits(std::string_view text) {
    for (char c : text)
        if (!is_digit(c))
            return false;
    return true;
}

} // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() == 8 && all_digits(text))
        return checked(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
    if (text.size() == 10 && text[4] == '-' && text[7] == '-' && all_digits(text.substr(0, 4)) &&
        all_digits(text.substr(5, 2)) && all_digits(text.substr(8, 2)))
        return checked(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
    return std::nullopt;
}

std::optional<Date> find_date(std::string_view text) {
    const auto plausible = [](std::optional<Date> date) {
        return date && date->year() >= std::chrono::year(1900) &&
               date->year() < std::chrono::year(2200);
    };
    for (std::size_t start = 0; start < text.size(); ++start) {
        if (!is_digit(text[start]) || (start > 0 && is_digit(text[start - 1])))
            continue;
        std::size_t end = start;
        while (end < text.size() && is_digit(text[end]))
            ++end;
        if (auto date = parse_date(text.substr(start, 10)); plausible(date))
            return date;
        if (end - start == 8)
            if (auto date = parse_date(text.substr(start, 8)); plausible(date))
                return date;
        if (end - start == 10) {
            long long seconds = 0;
            std::from_chars(text.data() + start, text.data() + end, seconds);
            const Date date{std::chrono::floor<std::chrono::days>(
                std::chrono::sys_seconds(std::chrono::seconds(seconds)))};
            if (plausible(date))
                return date;
        }
    }
    return std::nullopt;
}

std::string iso_text(Date date) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::string long_text(Date date, Language language) {
    static constexpr std::array english{"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
    static constexpr std::array ukrainian{"січня",   "лютого", "березня",   "квітня",
                                          "травня",  "червня", "липня",     "серпня",
                                          "вересня", "жовтня", "листопада", "грудня"};
    const auto& months = language == Language::ukrainian ? ukrainian : english;
    std::string text = std::to_string(static_cast<unsigned>(date.day())) + ' ' +
                       months[static_cast<unsigned>(date.month()) - 1] + ' ' +
                       std::to_string(static_cast<int>(date.year()));
    return language == Language::ukrainian ? text + " р." : text;
}

} // namespace delimit
