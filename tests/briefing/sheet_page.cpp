#include "briefing/sheet_page.h"

#include "support/sample_sheet.h"

using namespace delimit;
using namespace delimit::test;

namespace {

struct Page {
    SampleSheet sample;
    SheetContent content = sample.content();

    SheetPage put(const SheetChoice& choice) {
        const PageContext context{default_style(),   sample.measurer, choice,
                                  Language::english, {1000, 800},     "page/"};
        SheetPage page(context, 1);
        bottom =
            page.put(page.text("title", {"Title", "Назва"}, "Words", "sheet/strong"), 10, 20, 500);
        return page;
    }
    double bottom = 0;
};

} // namespace

TEST_CASE("a part that the user took away leaves its place free and can be brought back") {
    Page page;
    SheetChoice choice;
    choice.elements["page/title"].hidden = true;
    const SheetPage made = page.put(choice);
    CHECK(page.bottom == 20);
    CHECK(made.items.empty());
    REQUIRE(made.hidden_elements.size() == 1);
    CHECK(made.hidden_elements[0].id == "page/title");
    CHECK(made.hidden_elements[0].name == "Title");
}

TEST_CASE("a part says what it says unless the user wrote something else") {
    Page page;
    SheetChoice choice;
    CHECK(words_of(page.put(choice).items) == "Words\n");
    choice.elements["page/title"].text = "Others";
    const SheetPage made = page.put(choice);
    CHECK(words_of(made.items) == "Others\n");
    CHECK(made.elements.at(0).text == "Others");
}

TEST_CASE("a part that was moved stands where it was put, and nothing else moves for it") {
    Page page;
    SheetChoice choice;
    page.put(choice);
    const double before = page.bottom;
    choice.elements["page/title"].box_on_page = PageBox{0.5, 0.5, 0.25, 0.1};
    const SheetPage made = page.put(choice);
    CHECK(page.bottom == before);
    CHECK(made.elements.at(0).moved);
    CHECK(made.elements.at(0).box == ScreenBox{500, 400, 250, 80});
}
