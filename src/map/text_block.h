// Running text in a column: wrapped, and smaller where it would not fit.
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

/// The share of its size at which each of several texts keeps within so many lines, not less than
/// `smallest` but for words that would be broken: what stands side by side is written alike.
double share_for(const TextMeasurer& measurer, const std::vector<std::string>& texts,
                 const TextStyle& style, double width, std::size_t lines, double smallest);

/// As large as keeps it within so many lines, down to `smallest` of its size; then as many lines
/// as it takes.
TextBlock fitted(const TextMeasurer& measurer, std::string_view text, const TextStyle& style,
                 double width, std::size_t lines, double smallest);

} // namespace delimit
