// The two parties to a line of contact. Their ids, names and colours are data.
#pragma once

#include "delimit/base/language.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace delimit {

/// One of the two parties: `a` is on the left of the line of contact, which is directed
/// accordingly.
enum class Side : std::uint8_t { a, b };

constexpr Side other(Side side) {
    return side == Side::a ? Side::b : Side::a;
}
constexpr std::size_t index(Side side) {
    return static_cast<std::size_t>(side);
}
constexpr std::array<Side, 2> both_sides{Side::a, Side::b};

/// An opaque sRGB colour.
struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    /// "#1f6f8b"; nothing for any other form.
    static std::optional<Colour> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    friend bool operator==(Colour, Colour) = default;
};

struct Party {
    std::string id; ///< stable, for scripts: "ukraine"
    Text name;      ///< "Ukraine"
    Text adjective; ///< "Ukrainian"
    Colour colour;
    Text guard; ///< "National Guard of Ukraine"; empty: "national guard"
    friend bool operator==(const Party&, const Party&) = default;
};

struct Parties {
    std::array<Party, 2> of;

    [[nodiscard]] const Party& operator[](Side side) const { return of[index(side)]; }
    [[nodiscard]] std::optional<Side> find(std::string_view id) const;
    friend bool operator==(const Parties&, const Parties&) = default;
};

} // namespace delimit
