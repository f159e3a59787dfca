#include "delimit/model/party.h"

#include <cstdio>

namespace delimit {

std::optional<Colour> Colour::parse(std::string_view text) {
    if (text.size() != 7 || text[0] != '#')
        return std::nullopt;
    std::array<std::uint8_t, 6> digits{};
    for (std::size_t i = 0; i < 6; ++i) {
        const char c = text[i + 1];
        if (c >= '0' && c <= '9')
            digits[i] = static_cast<std::uint8_t>(c - '0');
        else if (c >= 'a' && c <= 'f')
            digits[i] = static_cast<std::uint8_t>(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            digits[i] = static_cast<std::uint8_t>(c - 'A' + 10);
        else
            return std::nullopt;
    }
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint8_t>(digits[i] * 16 + digits[i + 1]);
    };
    return Colour{byte(0), byte(2), byte(4)};
}

std::string Colour::text() const {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", red, green, blue);
    return text.data();
}

std::optional<Side> Parties::find(std::string_view id) const {
    for (Side side : both_sides)
        if (of[index(side)].id == id)
            return side;
    return std::nullopt;
}

} // namespace delimit
