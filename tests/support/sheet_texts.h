// The texts of a sheet and their positions.
#pragma once

#include "delimit/briefing/sheet.h"
#include "support/catch.h"

#include <string>
#include <vector>

namespace delimit::test {

/// All texts, one on each line.
inline std::string words_of(const Sheet& sheet) {
    std::string all;
    for (const SheetItem& item : sheet.items)
        if (const auto* text = std::get_if<SheetText>(&item))
            all += text->text + "\n";
    return all;
}

/// Checks that no text leaves its box or the page, or covers another, and that no map leaves the
/// page.
inline void check_texts(const Sheet& sheet, const TextMeasurer& measurer) {
    const ScreenBox page{0, 0, sheet.size.width, sheet.size.height};
    std::vector<ScreenBox> texts;
    for (const SheetItem& item : sheet.items) {
        if (const auto* map = std::get_if<SheetMap>(&item))
            REQUIRE(page.holds(map->box, 0.5));
        const auto* text = std::get_if<SheetText>(&item);
        if (!text)
            continue;
        const TextExtent extent = measurer.measure(text->text, text->style);
        const ScreenBox used{text->baseline.x, text->baseline.y - 0.8 * text->style.size,
                             extent.width, 1.02 * text->style.size};
        INFO(sheet.name << ": " << text->text << " " << sheet.size.width << "x"
                        << sheet.size.height);
        REQUIRE(text->box.holds(used, 0.6));
        REQUIRE(page.holds(text->box, 0.6));
        for (const ScreenBox& other : texts)
            REQUIRE_FALSE(other.meets(used.grown(-0.6)));
        texts.push_back(used);
    }
}

} // namespace delimit::test
