#include "briefing/sheet_maps.h"

#include "briefing/sheet_templates.h"
#include "support/sample_sheet.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("maps of a page are of one size, lie on it, and apart from each other") {
    for (const SheetKind kind :
         {SheetKind::one_map, SheetKind::side_by_side, SheetKind::four_maps}) {
        const SampleSheet sample(kind);
        const SheetContent content = sample.content();
        const Sheet sheet = maps_page(content, template_page(content));
        std::vector<ScreenBox> boxes;
        for (const SheetItem& item : sheet.items)
            if (const auto* map = std::get_if<SheetMap>(&item); map && !map->locator)
                boxes.push_back(map->box);
        REQUIRE(boxes.size() == content.map_frames.size());
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            CHECK(ScreenBox{0, 0, sheet.size.width, sheet.size.height}.holds(boxes[i]));
            CHECK(boxes[i].width == Approx(boxes[0].width));
            CHECK(boxes[i].height == Approx(boxes[0].height));
            for (std::size_t k = 0; k < i; ++k)
                CHECK_FALSE(boxes[i].meets(boxes[k]));
        }
    }
}

TEST_CASE("maps side by side show one ground at one scale") {
    const SampleSheet sample(SheetKind::side_by_side);
    const Sheet sheet = sample.sheets().at(0);
    std::vector<Viewport> views;
    for (const SheetItem& item : sheet.items)
        if (const auto* map = std::get_if<SheetMap>(&item); map && !map->locator)
            views.push_back(map->viewport);
    REQUIRE(views.size() >= 2);
    CHECK(views[0] == views[1]);
}
