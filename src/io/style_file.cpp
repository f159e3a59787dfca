#include "delimit/io/style_file.h"

#include "default_style.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cassert>
#include <fstream>
#include <sstream>
#include <utility>

namespace delimit {
namespace {

using nlohmann::json;

/// Reads members of one object; remembers the first thing that is wrong.
class StyleReader {
  public:
    explicit StyleReader(const std::string& name) { error_.place.file = name; }

    Result<Style> read(const json& root) {
        if (!root.is_object())
            fail("", "a style must be a JSON object");
        Style style;
        member(root, "", "fonts", style.fonts);
        roles(root, "fills", style.fills, [&](const json& o, const std::string& at, FillStyle& s) {
            member(o, at, "colour", s.colour);
            member(o, at, "opacity", s.opacity);
            member(o, at, "hatch", s.hatch);
            member(o, at, "hatch_spacing", s.hatch_spacing);
            member(o, at, "hatch_width", s.hatch_width);
            if (s.hatch != Hatch::none && !(s.hatch_spacing >= 1))
                fail(at + "/hatch_spacing", "must be at least 1 point");
        });
        roles(root, "strokes", style.strokes,
              [&](const json& o, const std::string& at, StrokeStyle& s) {
                  member(o, at, "colour", s.colour);
                  member(o, at, "opacity", s.opacity);
                  member(o, at, "width", s.width);
                  member(o, at, "dash", s.dash);
              });
        roles(root, "texts", style.texts, [&](const json& o, const std::string& at, TextStyle& s) {
            member(o, at, "colour", s.colour);
            member(o, at, "halo", s.halo);
            member(o, at, "size", s.size);
            member(o, at, "halo_width", s.halo_width);
            member(o, at, "letter_spacing", s.letter_spacing);
            member(o, at, "bold", s.bold);
            member(o, at, "italic", s.italic);
            member(o, at, "upper_case", s.upper_case);
        });
        if (failed_)
            return error_;
        return style;
    }

  private:
    void fail(const std::string& at, const std::string& what) {
        if (failed_)
            return;
        failed_ = true;
        error_.code = ErrorCode::bad_value;
        error_.message = what;
        error_.place.field = at;
    }

    template <class Map, class Read>
    void roles(const json& root, const std::string& group, Map& into, Read read) {
        if (!root.is_object() || !root.contains(group))
            return;
        if (!root[group].is_object())
            return fail("/" + group, "must be an object of styles by role");
        for (const auto& [role, object] : root[group].items()) {
            const std::string at = "/" + group + "/" + role;
            if (!object.is_object())
                return fail(at, "a style must be an object");
            read(object, at, into[role]);
        }
    }

    template <class Value>
    void member(const json& object, const std::string& at, const char* key, Value& into) {
        if (object.is_object() && object.contains(key) && !take(object[key], into))
            fail(at + "/" + key, expected(into));
    }

    static bool take(const json& value, bool& into) {
        return value.is_boolean() && (value.get_to(into), true);
    }
    static bool take(const json& value, double& into) {
        if (!value.is_number() || value.get<double>() < 0 || value.get<double>() > 1000)
            return false;
        value.get_to(into);
        return true;
    }
    static bool take(const json& value, std::string& into) {
        return value.is_string() && (value.get_to(into), true);
    }
    static bool take(const json& value, Colour& into) {
        const auto colour =
            value.is_string() ? Colour::parse(value.get<std::string>()) : std::nullopt;
        into = colour.value_or(into);
        return colour.has_value();
    }
    static bool take(const json& value, Hatch& into) {
        static constexpr std::array<std::pair<const char*, Hatch>, 5> hatches{
            {{"none", Hatch::none},
             {"forward", Hatch::forward},
             {"backward", Hatch::backward},
             {"cross", Hatch::cross},
             {"dots", Hatch::dots}}};
        for (const auto& [name, hatch] : hatches) {
            if (value.is_string() && value.get<std::string>() == name) {
                into = hatch;
                return true;
            }
        }
        return false;
    }
    template <class Item>
    static bool take(const json& value, std::vector<Item>& into) {
        if (!value.is_array())
            return false;
        for (const json& item : value)
            if (!take(item, into.emplace_back()))
                return false;
        return true;
    }

    static const char* expected(bool) { return "must be true or false"; }
    static const char* expected(double) { return "must be a number from 0 to 1000"; }
    static const char* expected(const Colour&) { return "must be a colour such as \"#1f6f8b\""; }
    static const char* expected(Hatch) { return "must be none, forward, backward, cross or dots"; }
    static const char* expected(const std::vector<double>&) { return "must be a list of lengths"; }
    static const char* expected(const std::vector<std::string>&) {
        return "must be a list of names";
    }

    Error error_;
    bool failed_ = false;
};

} // namespace

Result<Style> parse_style(std::string_view text, const std::string& name) {
    const json root = json::parse(text, nullptr, false, true);
    if (root.is_discarded())
        return Error{ErrorCode::bad_format, "the style is not valid JSON", "", {name, "", {}, ""}};
    return StyleReader(name).read(root);
}

Result<Style> read_style(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    if (!stream || !(text << stream.rdbuf()))
        return Error{
            ErrorCode::unreadable, "the style cannot be read", "", {file.string(), "", {}, ""}};
    return parse_style(text.str(), file.string());
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
