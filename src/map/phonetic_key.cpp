#include "delimit/map/gazetteer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

namespace delimit {
namespace {

/// The next character of UTF-8; invalid bytes are skipped.
char32_t next(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned lead = byte(at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    char32_t code = lead & (0x3FU >> more);
    for (std::size_t i = 1; i <= more; ++i)
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    at = std::min(at + more + 1, text.size());
    return more == 0 ? U' ' : code;
}

/// Transliterations of lower-case Cyrillic letters; accented Latin ones without accent.
const std::unordered_map<char32_t, const char*>& letters() {
    static const std::unordered_map<char32_t, const char*> table{
        {U'а', "a"},  {U'б', "b"},  {U'в', "v"},  {U'г', "h"},  {U'ґ', "g"},  {U'д', "d"},
        {U'е', "e"},  {U'є', "ie"}, {U'ж', "zh"}, {U'з', "z"},  {U'и', "y"},  {U'і', "i"},
        {U'ї', "i"},  {U'й', "i"},  {U'к', "k"},  {U'л', "l"},  {U'м', "m"},  {U'н', "n"},
        {U'о', "o"},  {U'п', "p"},  {U'р', "r"},  {U'с', "s"},  {U'т', "t"},  {U'у', "u"},
        {U'ф', "f"},  {U'х', "kh"}, {U'ц', "ts"}, {U'ч', "ch"}, {U'ш', "sh"}, {U'щ', "shch"},
        {U'ю', "iu"}, {U'я', "ia"}, {U'ы', "y"},  {U'э', "e"},  {U'ё', "e"},  {U'ь', ""},
        {U'ъ', ""},   {U'á', "a"},  {U'à', "a"},  {U'â', "a"},  {U'ä', "a"},  {U'é', "e"},
        {U'è', "e"},  {U'ê', "e"},  {U'í', "i"},  {U'ï', "i"},  {U'ó', "o"},  {U'ö', "o"},
        {U'ú', "u"},  {U'ü', "u"},  {U'ý', "y"},  {U'č', "ch"}, {U'š', "sh"}, {U'ž', "zh"},
        {U'ć', "ch"}, {U'ł', "l"},  {U'ń', "n"},  {U'ś', "s"},  {U'ż', "zh"}, {U'ğ', "g"},
        {U'ı', "i"},  {U'ş', "sh"}, {U'ç', "ch"}, {U'ñ', "n"},  {U'å', "a"},  {U'ø', "o"},
        {U'õ', "o"},  {U'ě', "ie"}, {U'ą', "a"},  {U'ę', "e"}};
    return table;
}

char32_t lower(char32_t c) {
    if (c >= U'A' && c <= U'Z')
        return c + 32;
    if (c >= U'А' && c <= U'Я')
        return c + 32;
    if (c >= U'Ѐ' && c <= U'Џ') // Є, І, Ї, Ё
        return c + 80;
    if (c == U'Ґ' || (c >= U'Ā' && c <= U'ž' && c % 2 == 0 && c < U'Ĺ'))
        return c + 1;
    if (c >= U'À' && c <= U'Þ')
        return c + 32;
    if (c == U'Š' || c == U'Ś' || c == U'Ş')
        return c + 1;
    if (c == U'Ł' || c == U'Ń' || c == U'Ž' || c == U'Ż')
        return c + 1;
    return c;
}

std::string in_latin(std::string_view name) {
    std::string latin;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = lower(next(name, at));
        if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'))
            latin += static_cast<char>(c);
        else if (const auto known = letters().find(c); known != letters().end())
            latin += known->second;
        else if (c == U' ' || c == U'-' || c == U'\u2010' || c == U'\u2011' || c == U'\u2013' ||
                 c == U'\u00a0' || c == U'(' || c == U',' || c == U'/')
            latin += ' ';
        // Apostrophes of all kinds, and other characters, have no sound.
    }
    return latin;
}

} // namespace

std::string phonetic_key(std::string_view name) {
    std::string text = in_latin(name);
    static const std::array<std::array<const char*, 2>, 11> alike{{{"y", "i"},
                                                                   {"j", "i"},
                                                                   {"w", "v"},
                                                                   {"kh", "h"},
                                                                   {"g", "h"},
                                                                   {"x", "ks"},
                                                                   {"tz", "ts"},
                                                                   {"zh", "z"},
                                                                   {"ie", "e"},
                                                                   {"io", "o"},
                                                                   {"q", "k"}}};
    for (const auto& [written, phonetic_keys] : alike) {
        const std::string_view from = written, to = phonetic_keys;
        for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
            text.replace(at, from.size(), to);
    }
    std::string key;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const std::size_t end = std::min(text.find_first_not_of(c, i), text.size());
        // Doubled letters sound as one. No name has a letter three times in a row, except "i", with
        // which several letters are transliterated.
        const bool as_one = end - i <= 2 || c == 'i' || c == ' ';
        if (c != ' ' || !key.empty())
            key.append(as_one ? 1 : end - i, c);
        i = end;
    }
    if (!key.empty() && key.back() == ' ')
        key.pop_back();
    return key;
}

} // namespace delimit
