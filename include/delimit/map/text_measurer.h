// Extent of texts: the only property of fonts that layout needs, so that it needs no graphics
// library.
#pragma once

#include "delimit/model/style.h"

#include <string_view>

namespace delimit {

/// In points, from the start of the baseline.
struct TextExtent {
    double width = 0;
    double ascent = 0;  ///< above the baseline
    double descent = 0; ///< below it, positive
    [[nodiscard]] double height() const { return ascent + descent; }
};

class TextMeasurer {
  public:
    virtual ~TextMeasurer() = default;
    /// One line of text, without halo, in proportion to the type size. Upper case and letter
    /// spacing of the style are applied. Safe to call from several threads at once.
    [[nodiscard]] virtual TextExtent measure(std::string_view text,
                                             const TextStyle& style) const = 0;
};

} // namespace delimit
