#include "delimit/base/number_text.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace delimit {
namespace {

struct Signs {
    const char* group;
    const char* decimal;
};

Signs signs(const Locale& locale) {
    switch (locale.numbers) {
    case NumberFormat::of_language:
        return locale == Language::english ? Signs{",", "."} : Signs{"\u00a0", ","};
    case NumberFormat::comma_point:
        return {",", "."};
    case NumberFormat::space_comma:
        return {"\u00a0", ","};
    case NumberFormat::point_comma:
        return {".", ","};
    }
    return {",", "."};
}

} // namespace

std::string number_text(double value, int decimals, const Locale& locale) {
    const double unit = std::pow(10.0, decimals);
    const double rounded = std::round(std::abs(value) * unit) / unit;
    std::array<char, 400> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, rounded);
    const std::string plain(buffer.data(), static_cast<std::size_t>(length));

    const auto [group, decimal] = signs(locale);
    const std::size_t whole = decimals > 0 ? plain.find('.') : plain.size();
    std::string text = value < 0 && rounded > 0 ? "\u2212" : "";
    for (std::size_t i = 0; i < whole; ++i) {
        if (i > 0 && (whole - i) % 3 == 0)
            text += group;
        text += plain[i];
    }
    if (decimals > 0)
        text += decimal + plain.substr(whole + 1);
    return text;
}

} // namespace delimit
