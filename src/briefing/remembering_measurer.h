// Cache of text extents, since layout tries many sizes of the same texts.
#pragma once

#include "delimit/map/text_measurer.h"

#include <map>
#include <string>
#include <tuple>

namespace delimit {

/// Measures each text once and scales, since extents are proportional to the type size. One thread.
class RememberingMeasurer final : public TextMeasurer {
  public:
    explicit RememberingMeasurer(const TextMeasurer& measurer) : measurer_(measurer) {}

    [[nodiscard]] TextExtent measure(std::string_view text, const TextStyle& style) const override {
        const Key key{std::string(text), style.bold, style.italic, style.upper_case,
                      style.letter_spacing};
        auto found = known_.find(key);
        if (found == known_.end()) {
            TextStyle unit = style;
            unit.size = 1;
            found = known_.emplace(key, measurer_.measure(text, unit)).first;
        }
        const TextExtent& one = found->second;
        return {one.width * style.size, one.ascent * style.size, one.descent * style.size};
    }

  private:
    using Key = std::tuple<std::string, bool, bool, bool, double>;
    const TextMeasurer& measurer_;
    mutable std::map<Key, TextExtent> known_;
};

} // namespace delimit
