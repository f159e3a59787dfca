#include "briefing/sheet_map_elements.h"

#include "support/sample_sheet.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a map in pixels has no ratio, on paper it has one, and each has bar and arrow") {
    for (const bool paper : {false, true}) {
        SampleSheet sample(SheetKind::one_map);
        sample.request.paper = paper;
        const Sheet sheet = sample.sheets().at(0);
        std::size_t bars = 0, ratios = 0, arrows = 0;
        for (const SheetItem& item : sheet.items)
            if (const auto* sign = std::get_if<SheetMapElement>(&item)) {
                bars += std::holds_alternative<ScaleBars>(sign->sign);
                ratios += std::holds_alternative<ScaleRatio>(sign->sign);
                arrows += std::holds_alternative<NorthArrow>(sign->sign);
            }
        CHECK(bars == 1);
        CHECK(ratios == (paper ? 1 : 0));
        CHECK(arrows == 1);
    }
}

TEST_CASE("scale and north belong to their map, lie in it, and keep names off") {
    const Sheet sheet = SampleSheet(SheetKind::side_by_side).sheets().at(0);
    std::size_t belonging = 0;
    for (const SheetElement& element : sheet.elements) {
        if (element.of.empty())
            continue;
        const SheetElement* map = element_of(sheet, element.of);
        REQUIRE(map);
        CHECK(map->map);
        CHECK(map->box.holds(element.box, 1));
        ++belonging;
    }
    CHECK(belonging >= 4);
    for (const SheetItem& item : sheet.items)
        if (const auto* map = std::get_if<SheetMap>(&item); map && !map->locator)
            CHECK_FALSE(map->occupied.empty());
}
