#include "delimit/briefing/sheet_warnings.h"

#include "support/catch.h"
#include "support/outgoing_sheet.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a fix for what is no longer there changes nothing") {
    OutgoingSheet one;
    SheetWarning gone;
    gone.flaw = SheetFlaw::small_text;
    gone.element = "annotation:none";
    gone.words = "A3";
    CHECK(with_fix(one.project, gone, one.medium) == one.project);
}

TEST_CASE("small text is warned of by what the sheet is for") {
    OutgoingSheet one;
    one.page = {842, 595};
    one.project.sheet.page = PageSize::a4_landscape;
    one.project.sheet.elements["side-by-side/legend"].box_on_page = PageBox{0.7, 0.2, 0.2, 0.05};
    const auto found = one.warning(SheetFlaw::small_text);
    REQUIRE(found);
    CHECK(with_fix(one.project, *found, one.medium).sheet.page == PageSize::a3_landscape);
    one.project.sheet.page.reset();
    one.medium.paper = false;
    one.medium.pixels_per_point = 2;
    const auto on_screen = one.warning(SheetFlaw::small_text);
    REQUIRE(on_screen);
    CHECK(
        with_fix(one.project, *on_screen, one.medium).sheet.elements.at(on_screen->element).hidden);
}

TEST_CASE("a figure with more digits than the line bears is warned of, and rounded") {
    OutgoingSheet one;
    one.project.sheet.elements["side-by-side/title"].text =
        Text{"Westland leaves 5,983.27 km²", ""};
    one.check_fixed(SheetFlaw::false_precision);
    // A line of 1,000 km, ±2.5 km assumed, ends the study area's figures at fifties or above.
    CHECK(one.project.sheet.elements.at("side-by-side/title").text->en ==
          "Westland leaves 6,000 km²");
}
