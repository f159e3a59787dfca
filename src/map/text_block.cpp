#include "map/text_block.h"

#include <algorithm>
#include <cstddef>

namespace delimit {
namespace {

constexpr double leading = 1.28;

/// Bytes of the UTF-8 character that starts here.
std::size_t character_length(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return std::min(length, text.size());
}

/// True for a number and its unit, which stay on one line: "10 km", "2025 р.".
bool stay_together(std::string_view word, std::string_view next) {
    constexpr std::size_t longest_unit = 3;
    if (word.empty() || word.back() < '0' || word.back() > '9')
        return false;
    return std::count_if(next.begin(), next.end(), [](char c) {
               return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
           }) <= std::ptrdiff_t(longest_unit);
}

} // namespace

TextBlock wrapped(const TextMeasurer& measurer, std::string_view text, const TextStyle& style,
                  double width) {
    TextBlock block{style, {}, leading * style.size};
    const auto fits = [&](std::string_view line) {
        return measurer.measure(line, style).width <= width;
    };
    std::string line;
    while (!text.empty()) {
        std::size_t space = text.find(' ');
        while (space != text.npos) {
            const std::size_t further = std::min(text.find(' ', space + 1), text.size());
            if (!stay_together(text.substr(0, space),
                               text.substr(space + 1, further - space - 1)) ||
                !fits(text.substr(0, further)))
                break;
            space = further < text.size() ? further : text.npos;
        }
        std::string_view word = text.substr(0, space);
        text = space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
        if (word.empty())
            continue;
        const std::string longer =
            line.empty() ? std::string(word) : line + ' ' + std::string(word);
        if (fits(longer)) {
            line = longer;
            continue;
        }
        if (!line.empty())
            block.lines.push_back(line);
        while (!fits(word)) {
            std::size_t length = character_length(word);
            while (length < word.size() &&
                   fits(word.substr(0, length + character_length(word.substr(length)))))
                length += character_length(word.substr(length));
            if (length >= word.size())
                break;
            block.lines.emplace_back(word.substr(0, length));
            word.remove_prefix(length);
        }
        line = word;
    }
    if (!line.empty())
        block.lines.push_back(line);
    return block;
}

double share_for(const TextMeasurer& measurer, const std::vector<std::string>& texts,
                 const TextStyle& style, double width, std::size_t lines, double smallest) {
    double share = 1;
    for (const std::string& text : texts)
        for (; share > smallest; share -= 0.04) {
            TextStyle smaller = style;
            smaller.size *= share;
            if (wrapped(measurer, text, smaller, width).lines.size() <= lines)
                break;
        }
    share = std::max(share, smallest);
    // A broken word is worse than small type.
    constexpr double smallest_word = 0.5;
    for (const std::string& text : texts)
        for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
            end = std::min(text.find(' ', at), text.size());
            const double natural = measurer.measure(text.substr(at, end - at), style).width;
            if (share * natural > width)
                share = std::max(0.99 * width / natural, std::min(share, smallest_word));
        }
    return share;
}

TextBlock fitted(const TextMeasurer& measurer, std::string_view text, const TextStyle& style,
                 double width, std::size_t lines, double smallest) {
    TextStyle smaller = style;
    smaller.size *= share_for(measurer, {std::string(text)}, style, width, lines, smallest);
    return wrapped(measurer, text, smaller, width);
}

} // namespace delimit
