#include "map/annotation_words.h"

#include "map/text_block.h"

#include <algorithm>
#include <sstream>

namespace delimit {
namespace {

constexpr double no_limit = 1e6; // points

} // namespace

WordBlock word_block(const std::string& text, const AnnotationAppearance& appearance, double width,
                     double units_per_point, const TextMeasurer& measurer) {
    WordBlock block;
    std::istringstream paragraphs(text);
    const bool several = text.find('\n') != text.npos;
    double top = 0;
    bool first = true;
    for (std::string paragraph; std::getline(paragraphs, paragraph); first = false) {
        TextStyle style = appearance.text;
        if (appearance.heading && several && first)
            style.bold = true;
        TextBlock wrapped_lines = wrapped(measurer, paragraph, style, width > 0 ? width : no_limit);
        if (wrapped_lines.lines.empty())
            wrapped_lines.lines.emplace_back();
        for (const std::string& line : wrapped_lines.lines) {
            const double wide = measurer.measure(line, style).width * units_per_point;
            block.lines.push_back(
                {line, style, wide, top + wrapped_lines.baseline() * units_per_point});
            block.size.width = std::max(block.size.width, wide);
            top += wrapped_lines.line_height * units_per_point;
        }
    }
    block.size.height = top;
    return block;
}

void add_words(std::vector<AnnotationPart>& parts, const WordBlock& block, const ScreenBox& box,
               WordAlignment alignment) {
    for (const WordBlock::Line& line : block.lines) {
        if (line.text.empty())
            continue;
        const double spare = alignment == WordAlignment::centre ? (box.width - line.width) / 2 : 0;
        parts.emplace_back(
            AnnotationWords{line.text, line.style, {box.left + spare, box.top + line.baseline}});
    }
}

} // namespace delimit
