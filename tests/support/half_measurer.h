// A text measurer whose results can be computed by hand.
#pragma once

#include "delimit/map/text_measurer.h"

namespace delimit::test {

/// Every byte of a text is half the type size wide.
class HalfMeasurer final : public TextMeasurer {
  public:
    [[nodiscard]] TextExtent measure(std::string_view text, const TextStyle& style) const override {
        return {0.5 * style.size * double(text.size()), 0.9 * style.size, 0.3 * style.size};
    }
};

} // namespace delimit::test
