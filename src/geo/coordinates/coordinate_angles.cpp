#include "geo/coordinates/coordinate_angles.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace delimit {
namespace {

constexpr char degree = 'd';

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

struct Token {
    char kind = 0; ///< '0' number, 'N' letter, ',' separator
    double value = 0;
    bool negative = false, fraction = false;
    char unit = 0; ///< d, ', " or none
    char letter = 0;
};

/// Whether commas are decimal signs; nothing if that cannot be told.
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

/// Nothing for a sign that has no meaning here.
std::optional<std::vector<Token>> tokens_of(const std::string& text, bool commas) {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        Token token;
        if (c == ' ') {
            ++i;
        } else if (is_digit(c) ||
                   ((c == '-' || c == '+') && i + 1 < text.size() && is_digit(text[i + 1]))) {
            token.kind = '0';
            token.negative = c == '-';
            std::string number;
            if (!is_digit(c))
                ++i;
            for (; i < text.size(); ++i) {
                const bool point = text[i] == '.' || (commas && text[i] == ',');
                if (point && !token.fraction && i + 1 < text.size() && is_digit(text[i + 1])) {
                    token.fraction = true;
                    number += '.';
                } else if (is_digit(text[i])) {
                    number += text[i];
                } else {
                    break;
                }
            }
            token.value = std::strtod(number.c_str(), nullptr);
            std::size_t next = i;
            while (next < text.size() && text[next] == ' ')
                ++next;
            if (next < text.size() &&
                (text[next] == degree || text[next] == '\'' || text[next] == '"')) {
                token.unit = text[next];
                i = next + 1;
            }
            tokens.push_back(token);
        } else if (c == 'N' || c == 'S' || c == 'E' || c == 'W') {
            token.kind = 'N';
            token.letter = c;
            tokens.push_back(token);
            ++i;
        } else if (c == ',' || c == ';') {
            token.kind = ',';
            tokens.push_back(token);
            ++i;
        } else {
            return std::nullopt;
        }
    }
    return tokens;
}

/// Whether the only letter is an E between digits: 1e5 is no degree east.
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

/// Nothing where minutes and seconds are not what they can be.
std::optional<WrittenAngle> angle_of(const Parts& parts) {
    constexpr std::string_view order = "d'\"";
    double sum = 0, unit = 1;
    for (std::size_t i = 0; i < parts.numbers.size(); ++i, unit /= 60) {
        const Token& number = parts.numbers[i];
        const bool last = i + 1 == parts.numbers.size();
        if (i > 2 || (number.unit != 0 && number.unit != order[i]) || (number.fraction && !last) ||
            (i > 0 && (number.value >= 60 || number.negative)))
            return std::nullopt;
        sum += number.value * unit;
    }
    const bool south_or_west = parts.letter == 'S' || parts.letter == 'W';
    if (parts.numbers.front().negative && parts.letter != 0)
        return std::nullopt; // twice
    return WrittenAngle{parts.numbers.front().negative || south_or_west ? -sum : sum, parts.letter};
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
