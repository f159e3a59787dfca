// Sheets of the made-up study area, measured by hand.
#pragma once

#include "briefing/sheet_canvas.h"
#include "briefing/sheet_content.h"
#include "delimit/io/project/style_file.h"
#include "support/catch.h"
#include "support/half_measurer.h"
#include "support/sample_snapshot.h"

namespace delimit::test {

/// Parts of the sample's pages, for a template.
struct SampleSheet {
    SnapshotPtr snapshot = sample::snapshot(false);
    SheetScenes scenes;
    SheetRequest request;
    HalfMeasurer measurer;

    explicit SampleSheet(SheetKind kind = SheetKind::side_by_side,
                         Language language = Language::english) {
        request.size = {1190, 842};
        request.paper = true;
        request.language = language;
        request.choice.kind = kind;
        scenes.of_proposals = build_scenes(snapshot, default_style(), language);
    }
    [[nodiscard]] SheetContent content() const { return {*snapshot, scenes, request, measurer}; }
    [[nodiscard]] SheetCanvas canvas() const { return {default_style(), measurer, 1}; }
    [[nodiscard]] std::vector<Sheet> sheets() const {
        return layout_sheets(*snapshot, scenes, request, measurer);
    }
};

/// All texts among the items, each on a line of its own.
inline std::string words_of(const std::vector<SheetItem>& items) {
    std::string all;
    for (const SheetItem& item : items)
        if (const auto* text = std::get_if<SheetText>(&item))
            all += text->text + "\n";
    return all;
}

template <class Item>
std::size_t count_of(const std::vector<SheetItem>& items) {
    std::size_t count = 0;
    for (const SheetItem& item : items)
        count += std::holds_alternative<Item>(item);
    return count;
}

inline const SheetElement* element_of(const Sheet& sheet, std::string_view id) {
    for (const SheetElement& element : sheet.elements)
        if (element.id == id)
            return &element;
    return nullptr;
}

} // namespace delimit::test
