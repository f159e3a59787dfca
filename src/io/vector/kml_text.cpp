#include "io/vector/kml_text.h"

#include <charconv>
#include <system_error>

namespace delimit::io {

bool is_kml_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string trimmed_kml(std::string_view text) {
    while (!text.empty() && is_kml_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_kml_space(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

std::optional<RawRing> kml_positions(std::string_view text) {
    RawRing out;
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto skip_spaces = [&] {
        while (at != end && is_kml_space(*at))
            ++at;
    };
    for (skip_spaces(); at != end;) {
        double numbers[3] = {0, 0, 0};
        int count = 0;
        for (;;) {
            double value = 0;
            const auto [rest, error] = std::from_chars(at + (*at == '+'), end, value);
            if (error != std::errc())
                return std::nullopt;
            if (count < 3)
                numbers[count] = value;
            ++count;
            at = rest;
            skip_spaces();
            if (at == end || *at != ',')
                break;
            ++at;
            const char* after_comma = at;
            skip_spaces();
            if (at == end || (count >= 3 && after_comma != at))
                break; // "37,48,0, 38,48,0": a comma that parts positions
        }
        if (count < 2)
            return std::nullopt;
        out.push_back({numbers[0], numbers[1]});
    }
    return out;
}

} // namespace delimit::io
