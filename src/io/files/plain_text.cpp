#include "io/files/plain_text.h"

#include <charconv>

namespace delimit::io {
namespace {

/// One code point from valid or broken UTF-8; a broken byte comes out as itself.
char32_t next_code_point(std::string_view text, std::size_t& i) {
    const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
    const auto continues = [&](std::size_t k) {
        return k < text.size() && (byte(k) & 0xC0U) == 0x80U;
    };
    const unsigned lead = byte(i++);
    if (lead >= 0xC2 && lead < 0xE0 && continues(i))
        return (lead & 0x1FU) << 6U | (byte(i++) & 0x3FU);
    if (lead >= 0xE0 && lead < 0xF0 && continues(i) && continues(i + 1)) {
        const char32_t c = (lead & 0x0FU) << 12U | (byte(i) & 0x3FU) << 6U | (byte(i + 1) & 0x3FU);
        i += 2;
        return c;
    }
    return lead;
}

void append(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0U | c >> 6U);
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else {
        out += static_cast<char>(0xE0U | c >> 12U);
        out += static_cast<char>(0x80U | (c >> 6U & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    }
}

char32_t lower(char32_t c) {
    if (c >= U'A' && c <= U'Z')
        return c + 32;
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x410 && c <= 0x42F))
        return c + 32;
    if (c >= 0x400 && c <= 0x40F)
        return c + 80;
    return c == 0x490 ? 0x491 : c; // Ґ
}

bool is_apostrophe(char32_t c) {
    return c == U'\'' || c == U'`' || c == 0xB4 || c == 0x2BC || c == 0x2B9 || c == 0x2BB ||
           c == 0x2018 || c == 0x2019 || c == 0x2032 || c == 0xFF07;
}

bool separates(char32_t c) {
    if (c < 0x80)
        return !((c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z'));
    return c == 0xA0 || c == 0xAB || c == 0xBB || (c >= 0x2000 && c < 0x2070) || c == 0x3000;
}

} // namespace

std::string plain(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    bool gap = false;
    for (std::size_t i = 0; i < utf8.size();) {
        const char32_t c = lower(next_code_point(utf8, i));
        if (is_apostrophe(c))
            continue;
        if (separates(c)) {
            gap = !out.empty();
            continue;
        }
        if (gap)
            out += ' ';
        gap = false;
        append(out, c);
    }
    return out;
}

bool holds_words(std::string_view text, std::string_view words) {
    const bool whole = words.ends_with(' ');
    if (whole)
        words.remove_suffix(1);
    for (auto at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
        const auto end = at + words.size();
        if ((at == 0 || text[at - 1] == ' ') && (!whole || end == text.size() || text[end] == ' '))
            return true;
    }
    return false;
}

bool parse_number(std::string_view text, double& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace delimit::io
