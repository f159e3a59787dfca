#include "delimit/io/project/style_file.h"

#include "default_style.h"
#include "io/json/json_view.h"

#include <cassert>
#include <utility>

namespace delimit {
namespace {

using io::JsonObject;

constexpr double largest = 1000; // points; also more than any opacity or spacing in em

void read(JsonObject& in, const char* key, double& into) {
    if (const auto value = in.number(key, 0, largest))
        into = *value;
}
void read(JsonObject& in, const char* key, bool& into) {
    into = in.boolean(key).value_or(into);
}
void read(JsonObject& in, const char* key, Colour& into) {
    if (!in.has(key))
        return;
    if (const auto colour = Colour::parse(in.text(key)))
        into = *colour;
    else
        in.fail(key, {"must be a colour such as \"#1f6f8b\"",
                      "має бути кольором, наприклад \"#1f6f8b\""});
}
void read(JsonObject& in, const char* key, Hatch& into) {
    if (!in.has(key))
        return;
    if (const auto hatch = parse_hatch(in.text(key)))
        into = *hatch;
    else
        in.fail(key, {"must be none, forward, backward, cross or dots",
                      "має бути none, forward, backward, cross або dots"});
}

void read(JsonObject& in, FillStyle& style) {
    read(in, "colour", style.colour);
    read(in, "opacity", style.opacity);
    read(in, "hatch", style.hatch);
    read(in, "hatch_spacing", style.hatch_spacing);
    read(in, "hatch_width", style.hatch_width);
    if (style.hatch != Hatch::none && !(style.hatch_spacing >= 1))
        in.fail("hatch_spacing", {"must be at least 1 point", "має бути не менше 1 пункту"});
}

void read(JsonObject& in, StrokeStyle& style) {
    read(in, "colour", style.colour);
    read(in, "opacity", style.opacity);
    read(in, "width", style.width);
    style.dash = in.numbers("dash");
    for (const double length : style.dash)
        if (!(length >= 0 && length <= largest))
            in.fail("dash", {"must be a list of lengths", "має бути списком довжин"});
}

void read(JsonObject& in, TextStyle& style) {
    read(in, "colour", style.colour);
    read(in, "halo", style.halo);
    read(in, "size", style.size);
    read(in, "halo_width", style.halo_width);
    read(in, "letter_spacing", style.letter_spacing);
    read(in, "bold", style.bold);
    read(in, "italic", style.italic);
    read(in, "upper_case", style.upper_case);
}

template <class Styles>
void read_roles(JsonObject& root, const char* group, Styles& into) {
    root.object(group, [&](JsonObject& roles) {
        for (const std::string& role : roles.keys())
            roles.object(role.c_str(), [&](JsonObject& style) { read(style, into[role]); });
    });
}

} // namespace

Result<Style> parse_style(std::string_view json, const std::string& name) {
    const auto text = io::JsonText::parse(json, name);
    if (!text)
        return text.error();
    Style style;
    JsonObject root(**text);
    style.fonts = root.texts("fonts");
    read_roles(root, "fills", style.fills);
    read_roles(root, "strokes", style.strokes);
    read_roles(root, "texts", style.texts);
    if ((*text)->error())
        return *(*text)->error();
    return style;
}

const Style& default_style() {
    static const Style style = [] {
        auto parsed = parse_style(default_style_json, "resources/style.json");
        assert(parsed);
        return std::move(parsed).value();
    }();
    return style;
}

} // namespace delimit
