#include "geo/coordinates/coordinate_angles.h"

#include <GeographicLib/DMS.hpp>
#include <algorithm>
#include <cctype>
#include <regex>
#include <string_view>
#include <utility>

namespace delimit {
namespace {

constexpr char degree = 'd';

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

struct Token {
    char kind = 0;      ///< '0' number, 'N' letter, ',' separator
    std::string number; ///< with its sign, if there is one, and a point for decimals
    char unit = 0;      ///< d, ', " or none
    char letter = 0;
};

/// True if commas are decimal signs; nothing if ambiguous.
std::optional<bool> decimal_commas(const std::string& text) {
    if (text.find('.') != text.npos)
        return false;
    std::size_t between_digits = 0;
    bool other_separator = text.find(';') != text.npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ',') {
            const bool between =
                i > 0 && is_digit(text[i - 1]) && i + 1 < text.size() && is_digit(text[i + 1]);
            between_digits += between;
            other_separator |= !between;
        } else if (i > 0 && i + 1 < text.size() && text[i] == ' ') {
            other_separator = true;
        }
    }
    for (char letter : std::string_view("NSEWd'\""))
        other_separator |= text.find(letter) != text.npos;
    if (between_digits > 1 && !other_separator)
        return std::nullopt;
    return between_digits > 0 && other_separator;
}

/// Nothing if a character has no meaning here.
std::optional<std::vector<Token>> tokens_of(const std::string& text, bool commas) {
    static const std::regex with_points(R"( *(?:([-+]?\d+(?:\.\d+)?) *([d'"]?)|([NSEW])|[,;]) *)");
    static const std::regex with_commas(
        R"( *(?:([-+]?\d+(?:[.,]\d+)?) *([d'"]?)|([NSEW])|[,;]) *)");
    std::vector<Token> tokens;
    std::smatch match;
    for (auto at = text.begin(); at != text.end(); at = match[0].second) {
        if (!std::regex_search(at, text.end(), match, commas ? with_commas : with_points,
                               std::regex_constants::match_continuous))
            return std::nullopt;
        Token token{',', match[1], 0, 0};
        std::ranges::replace(token.number, ',', '.');
        if (match[1].matched)
            token.kind = '0';
        if (match[2].length() > 0)
            token.unit = *match[2].first;
        if (match[3].matched) {
            token.kind = 'N';
            token.letter = *match[3].first;
        }
        tokens.push_back(std::move(token));
    }
    return tokens;
}

/// True if the only letter is an E between digits: 1e5 is not degrees east.
bool has_exponent(const std::string& text) {
    const std::size_t at = text.find_first_of("NSEW");
    if (at == text.npos || text[at] != 'E' || text.find_first_of("NSEW", at + 1) != text.npos)
        return false;
    const auto after = text.find_first_not_of("+-", at + 1);
    return at > 0 && is_digit(text[at - 1]) && after != text.npos && is_digit(text[after]);
}

struct Parts {
    std::vector<Token> numbers;
    char letter = 0;
};

std::vector<Parts> grouped(const std::vector<Token>& tokens) {
    std::vector<Parts> groups;
    Parts current;
    const auto close = [&] {
        if (!current.numbers.empty())
            groups.push_back(std::exchange(current, {}));
    };
    const bool letters_first = !tokens.empty() && tokens.front().kind == 'N';
    for (const Token& token : tokens) {
        if (token.kind == 'N' && letters_first) {
            close();
            current.letter = token.letter;
        } else if (token.kind == 'N') {
            current.letter = token.letter;
            close();
        } else if (token.kind == ',') {
            close();
        } else {
            if (token.unit == degree)
                if (!current.numbers.empty())
                    close();
            current.numbers.push_back(token);
        }
    }
    close();
    // Numbers alone: half of them for each.
    if (groups.size() == 1 && groups[0].numbers.size() % 2 == 0 && groups[0].letter == 0) {
        const auto middle =
            groups[0].numbers.begin() + static_cast<std::ptrdiff_t>(groups[0].numbers.size() / 2);
        Parts second{{middle, groups[0].numbers.end()}, 0};
        groups[0].numbers.erase(middle, groups[0].numbers.end());
        groups.push_back(std::move(second));
    }
    return groups;
}

/// By GeographicLib; nothing if minutes or seconds are out of range.
std::optional<WrittenAngle> angle_of(const Parts& parts) {
    constexpr std::string_view order = "d'\"";
    const auto is_signed = [](const Token& number) { return !is_digit(number.number.front()); };
    std::string text;
    for (std::size_t i = 0; i < parts.numbers.size(); ++i) {
        const Token& number = parts.numbers[i];
        // GeographicLib would accept minutes alone, and add or subtract signed parts.
        if (i >= order.size() || (number.unit != 0 && number.unit != order[i]) ||
            (i > 0 && is_signed(number)))
            return std::nullopt;
        text += number.number + order[i];
    }
    if (parts.letter != 0) {
        if (parts.numbers.front().number.front() == '-')
            return std::nullopt; // the same unit twice
        text += parts.letter;
    }
    try {
        GeographicLib::DMS::flag direction{};
        return WrittenAngle{GeographicLib::DMS::Decode(text, direction), parts.letter};
    } catch (const GeographicLib::GeographicErr&) {
        return std::nullopt;
    }
}

} // namespace

WrittenAngles written_angles(const std::string& text) {
    if (has_exponent(text))
        return {{}, AngleProblem::not_a_position};
    const auto commas = decimal_commas(text);
    if (!commas)
        return {{}, AngleProblem::commas};
    const auto tokens = tokens_of(text, *commas);
    if (!tokens)
        return {{}, AngleProblem::not_a_position};
    const std::vector<Parts> groups = grouped(*tokens);
    if (groups.size() != 2)
        return {{}, AngleProblem::not_a_position};
    WrittenAngles written;
    for (const Parts& parts : groups) {
        const auto angle = angle_of(parts);
        if (!angle)
            return {{}, AngleProblem::minutes_or_seconds};
        written.angles.push_back(*angle);
    }
    return written;
}

std::string plain_coordinates(std::string text) {
    // Longer ones first. Cyrillic in both cases, since only ASCII is made capital here.
    static const std::vector<std::pair<std::string, std::string>> spellings{
        {"пн. ш.", "N"},  {"пд. ш.", "S"},  {"сх. д.", "E"},  {"зх. д.", "W"}, {"пн.ш.", "N"},
        {"пд.ш.", "S"},   {"сх.д.", "E"},   {"зх.д.", "W"},   {"пн.", "N"},    {"пд.", "S"},
        {"сх.", "E"},     {"зх.", "W"},     {"Пн", "N"},      {"Пд", "S"},     {"Сх", "E"},
        {"Зх", "W"},      {"пн", "N"},      {"пд", "S"},      {"сх", "E"},     {"зх", "W"},
        {"ПН", "N"},      {"ПД", "S"},      {"СХ", "E"},      {"ЗХ", "W"},     {"\u00b0", "d"},
        {"\u00ba", "d"},  {"\u2032", "'"},  {"\u2019", "'"},  {"\u2018", "'"}, {"\u00b4", "'"},
        {"\u2033", "\""}, {"\u201d", "\""}, {"\u201c", "\""}, {"\u2212", "-"}, {"\u2013", "-"},
        {"\u00a0", " "},  {"\u2009", " "},  {"\u202f", " "},  {"\t", " "},     {"\n", " "},
        {"''", "\""}};
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return static_cast<char>(c < 0x80 ? std::toupper(c) : c);
    });
    for (const auto& [written, plain] : spellings)
        for (std::size_t at = 0; (at = text.find(written, at)) != text.npos; at += plain.size())
            text.replace(at, written.size(), plain);
    text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

} // namespace delimit
