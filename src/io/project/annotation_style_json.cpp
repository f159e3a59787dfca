#include "io/project/annotation_style_json.h"

namespace delimit::io {
namespace {

constexpr double widest_line = 100;                     // points
constexpr double smallest_text = 2, largest_text = 200; // points

std::optional<Colour> parse_colour(JsonObject& in, const char* key) {
    if (!in.has(key))
        return std::nullopt;
    const auto colour = Colour::parse(in.text(key));
    if (!colour)
        in.fail(key, {"must be a colour such as \"#1f6f8b\"",
                      "має бути кольором, наприклад \"#1f6f8b\""});
    return colour;
}

} // namespace

AnnotationStyle parse_annotation_style(JsonObject& in) {
    AnnotationStyle style;
    style.colour = parse_colour(in, "colour");
    style.width = in.number("width", 0, widest_line);
    style.dashed = in.boolean("dashed");
    if (in.has("ends")) {
        style.ends = parse_line_ends(in.text("ends"));
        if (!style.ends)
            in.fail("ends", {"must be none, arrow, arrows, bars or dots",
                             "має бути none, arrow, arrows, bars або dots"});
    }
    style.fill = parse_colour(in, "fill");
    style.fill_opacity = in.number("fill_opacity", 0, 1);
    if (in.has("hatch")) {
        style.hatch = parse_hatch(in.text("hatch"));
        if (!style.hatch)
            in.fail("hatch", {"must be none, forward, backward, cross or dots",
                              "має бути none, forward, backward, cross або dots"});
    }
    style.text_colour = parse_colour(in, "text_colour");
    style.text_size = in.number("text_size", smallest_text, largest_text);
    style.bold = in.boolean("bold");
    return style;
}

nlohmann::ordered_json json_of(const AnnotationStyle& style) {
    nlohmann::ordered_json out;
    const auto put = [&out](const char* key, const auto& value) {
        if (value)
            out[key] = *value;
    };
    const auto put_colour = [&out](const char* key, const std::optional<Colour>& colour) {
        if (colour)
            out[key] = colour->text();
    };
    put_colour("colour", style.colour);
    put("width", style.width);
    put("dashed", style.dashed);
    if (style.ends)
        out["ends"] = id(*style.ends);
    put_colour("fill", style.fill);
    put("fill_opacity", style.fill_opacity);
    if (style.hatch)
        out["hatch"] = id(*style.hatch);
    put_colour("text_colour", style.text_colour);
    put("text_size", style.text_size);
    put("bold", style.bold);
    return out;
}

} // namespace delimit::io
