#include "delimit/base/clean_text.h"

#include <algorithm>
#include <array>

namespace delimit {
namespace {

/// A character of a text; `code` is 0xFFFFFFFF where the bytes are not UTF-8.
struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
};
constexpr char32_t no_character = 0xFFFFFFFF;

Character first_of(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return {no_character, 1};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return {no_character, 1};
        code = code << 6U | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {no_character, 1};
    return {code, length};
}

bool is_noncharacter(char32_t c) {
    return (c & 0xFFFEU) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

bool is_unseen(char32_t c) {
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c < 0xA0) || c == 0x200B ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F) || is_noncharacter(c);
}

bool is_line_end(char32_t c) {
    return c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

} // namespace

bool is_clean(std::string_view utf8) {
    while (!utf8.empty()) {
        const Character c = first_of(utf8);
        if (c.code == no_character || is_line_end(c.code) || is_unseen(c.code))
            return false;
        utf8.remove_prefix(c.bytes);
    }
    return true;
}

std::string clean_text(std::string_view utf8) {
    if (is_clean(utf8))
        return std::string(utf8);
    std::string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const Character c = first_of(utf8);
        if (c.code == no_character)
            out += "\xEF\xBF\xBD"; // U+FFFD
        else if (is_line_end(c.code))
            out += utf8.starts_with("\r\n") ? "" : "\n";
        else if (!is_unseen(c.code))
            out += utf8.substr(0, c.bytes);
        utf8.remove_prefix(c.bytes);
    }
    return out;
}

std::string shortened(std::string text, std::size_t most) {
    if (text.size() <= most)
        return text;
    constexpr std::string_view mark = "…";
    std::size_t end = most > mark.size() ? most - mark.size() : 0;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
    return text.append(mark);
}

std::string one_line(std::string_view utf8) {
    std::string text = clean_text(utf8);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return text;
}

std::string well_formed_xml(std::string_view xml) {
    std::string out;
    out.reserve(xml.size());
    while (!xml.empty()) {
        const Character c = first_of(xml);
        if (c.code == no_character)
            out += "\xEF\xBF\xBD";
        else if ((c.code >= 0x20 || c.code == U'\n' || c.code == U'\t' || c.code == U'\r') &&
                 c.code != 0xFFFE && c.code != 0xFFFF)
            out += xml.substr(0, c.bytes);
        xml.remove_prefix(c.bytes);
    }
    return out;
}

} // namespace delimit
