// The text of an annotation, in lines.
#pragma once

#include "delimit/map/placed_annotations.h"

namespace delimit {

struct WordBlock {
    struct Line {
        std::string text;
        TextStyle style;
        double width = 0;    ///< screen units
        double baseline = 0; ///< below the block's top
    };
    std::vector<Line> lines;
    ScreenSize size; ///< screen units

    [[nodiscard]] bool empty() const { return lines.empty(); }
};

/// `width` points at which it wraps, 0 for no limit.
WordBlock word_block(const std::string& text, const AnnotationAppearance& appearance, double width,
                     double units_per_point, const TextMeasurer& measurer);

enum class WordAlignment { left, centre };
/// Into `parts`, in that box, which is of the block's size.
void add_words(std::vector<AnnotationPart>& parts, const WordBlock& block, const ScreenBox& box,
               WordAlignment alignment);

} // namespace delimit
