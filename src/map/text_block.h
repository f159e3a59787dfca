// Running text in a column: wrapped, and smaller if it does not fit.
#pragma once

#include "delimit/map/text_measurer.h"

#include <string>
#include <string_view>
#include <vector>

namespace delimit {

struct TextBlock {
    TextStyle style;
    std::vector<std::string> lines;
    double line_height = 0; ///< points

    [[nodiscard]] double height() const { return line_height * static_cast<double>(lines.size()); }
    /// From the top of a line to its baseline.
    [[nodiscard]] double baseline() const { return 0.5 * line_height + 0.36 * style.size; }
};

/// Broken at spaces (never at no-break ones), and inside a word only where the word alone is wider
/// than the column.
TextBlock wrapped(const TextMeasurer& measurer, std::string_view text, const TextStyle& style,
                  double width);

/// Common share of their sizes at which each of several texts fits so many lines, not less than
/// `smallest` except for words that would be broken: adjacent texts have one size.
double share_for(const TextMeasurer& measurer, const std::vector<std::string>& texts,
                 const TextStyle& style, double width, std::size_t lines, double smallest);

/// The largest size, down to the share `smallest`, at which the text fits so many lines; below that
/// as many lines as needed.
TextBlock fitted(const TextMeasurer& measurer, std::string_view text, const TextStyle& style,
                 double width, std::size_t lines, double smallest);

} // namespace delimit
