// Styles of the map, read from resources/style.json. Sizes are in points (1/72 inch).
#pragma once

#include "delimit/model/party.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace delimit {

enum class Hatch { none, forward, backward, cross, dots, level, upright, grid };
std::string_view id(Hatch hatch);
std::optional<Hatch> parse_hatch(std::string_view text);
/// Hatch of the second party beside this one of the first: distinct without colour. Dots are the
/// same for both.
Hatch counterpart(Hatch hatch);

struct FillStyle {
    Colour colour;
    double opacity = 1;
    Hatch hatch = Hatch::none;
    double hatch_spacing = 6;
    double hatch_width = 1;
    double hatch_opacity = 0.9;
    std::optional<Colour> hatch_colour = std::nullopt; ///< nothing: the fill's
};

struct StrokeStyle {
    Colour colour;
    double opacity = 1;
    double width = 1;
    std::vector<double> dash; ///< lengths of strokes and gaps; empty for a solid line
};

struct TextStyle {
    Colour colour;
    Colour halo;
    double size = 8;
    double halo_width = 1.5;
    double letter_spacing = 0; ///< in em
    bool bold = false;
    bool italic = false;
    bool upper_case = false;
};

/// Named by role: "land", "sea", "oblast-border", "line-of-contact", "zone/demilitarized", ...
/// Parties' colours come from the project; a role may refer to them.
struct Style {
    std::vector<std::string> fonts; ///< families in order of preference
    std::map<std::string, FillStyle, std::less<>> fills;
    std::map<std::string, StrokeStyle, std::less<>> strokes;
    std::map<std::string, TextStyle, std::less<>> texts;
};

} // namespace delimit
