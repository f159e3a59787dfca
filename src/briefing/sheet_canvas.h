// Canvas that puts boxes and texts on a sheet at one text scale.
#pragma once

#include "delimit/briefing/sheet.h"
#include "map/text_block.h"

#include <string>
#include <string_view>

namespace delimit {

class SheetCanvas {
  public:
    SheetCanvas(const Style& style, const TextMeasurer& measurer, double scale)
        : style_(style), measurer_(measurer), scale_(scale) {}

    [[nodiscard]] const TextMeasurer& measurer() const { return measurer_; }
    /// A length of the design at this text scale.
    [[nodiscard]] double operator()(double points) const { return points * scale_; }

    [[nodiscard]] TextStyle text(std::string_view role) const {
        const auto found = style_.texts.find(role);
        TextStyle result = found == style_.texts.end() ? TextStyle{} : found->second;
        result.size *= scale_;
        return result;
    }
    [[nodiscard]] StrokeStyle stroke(std::string_view role) const {
        const auto found = style_.strokes.find(role);
        return found == style_.strokes.end() ? StrokeStyle{} : found->second;
    }

    /// Returns the bottom of the block.
    double put(const TextBlock& block, double left, double top, double width) {
        for (const std::string& line : block.lines) {
            items.push_back(SheetText{line,
                                      block.style,
                                      {left, top, width, block.line_height},
                                      {left, top + block.baseline()}});
            top += block.line_height;
        }
        return top;
    }
    double put(std::string_view words, std::string_view role, double left, double top,
               double width) {
        return put(wrapped(measurer_, words, text(role), width), left, top, width);
    }
    /// One line that ends at the right edge.
    void put_right(std::string_view words, const TextStyle& style, double left, double top,
                   double width, double line_height) {
        const double used = measurer_.measure(words, style).width;
        items.push_back(
            SheetText{std::string(words),
                      style,
                      {left, top, width, line_height},
                      {left + width - used, top + 0.5 * line_height + 0.36 * style.size}});
    }
    void fill(const ScreenBox& box, Colour colour, double opacity = 1) {
        FillStyle fill;
        fill.colour = colour;
        fill.opacity = opacity;
        items.push_back(SheetBox{box, fill, std::nullopt});
    }
    void rule(double left, double top, double width) {
        items.push_back(SheetBox{{left, top, width, 0}, std::nullopt, stroke("rule")});
    }

    std::vector<SheetItem> items;

  private:
    const Style& style_;
    const TextMeasurer& measurer_;
    double scale_;
};

} // namespace delimit
