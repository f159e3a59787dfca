#include "briefing/written_areas.h"

#include "delimit/base/number_text.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace delimit {
namespace {

bool digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr std::string_view no_break = "\u00a0";

/// Length of a unit of area at the beginning, with the space before it; 0 if there is none.
std::size_t unit_length(std::string_view text) {
    std::size_t space = 0;
    if (text.starts_with(' '))
        space = 1;
    else if (text.starts_with(no_break))
        space = no_break.size();
    for (std::string_view unit : {"km²", "sq km", "км²", "кв. км"})
        if (text.substr(space).starts_with(unit))
            return space + unit.size();
    return 0;
}

struct Number {
    std::size_t length = 0;
    double value = 0;
};

/// A number in either language's format. A group of three digits belongs to it; digits after a
/// point, or after a comma if not three, are its fraction.
Number number_at(std::string_view text) {
    std::string plain;
    std::size_t at = 0;
    const auto digits = [&](std::size_t from) {
        std::size_t count = 0;
        while (from + count < text.size() && digit(text[from + count]))
            ++count;
        return count;
    };
    std::size_t run = digits(0);
    plain += text.substr(0, run);
    at = run;
    for (;;) {
        const std::size_t gap = text.substr(at).starts_with(no_break) ? no_break.size()
                                : at < text.size() && (text[at] == ',' || text[at] == ' ') ? 1
                                                                                           : 0;
        if (gap == 0 || digits(at + gap) != 3)
            break;
        plain += text.substr(at + gap, 3);
        at += gap + 3;
    }
    if (at < text.size() && (text[at] == '.' || text[at] == ',') && (run = digits(at + 1)) > 0) {
        plain += '.';
        plain += text.substr(at + 1, run);
        at += 1 + run;
    }
    return {at, std::strtod(plain.c_str(), nullptr)};
}

} // namespace

std::string with_areas_rounded(const std::string& text, double step, Locale language) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const bool starts = digit(text[at]) && (at == 0 || !digit(text[at - 1]));
        if (!starts) {
            out += text[at++];
            continue;
        }
        const std::string_view rest = std::string_view(text).substr(at);
        const Number number = number_at(rest);
        const double rounded = std::round(number.value / step) * step;
        const bool finer = std::abs(rounded - number.value) > 1e-9;
        if (unit_length(rest.substr(number.length)) > 0 && finer)
            out += number_text(rounded, step < 1 ? 1 : 0, language);
        else
            out += rest.substr(0, number.length);
        at += number.length;
    }
    return out;
}

} // namespace delimit
