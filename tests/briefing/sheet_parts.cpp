#include "briefing/sheet_parts.h"

#include "support/sample_sheet.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("no notes and no signs put nothing but their headings") {
    const SampleSheet sample;
    SheetCanvas signs = sample.canvas(), notes = sample.canvas();
    put_legend(signs, {}, Language::english, 0, 0, 300);
    CHECK(count_of<SheetSample>(signs.items) == 0);
    CHECK(words_of(signs.items) == "Legend\n");
    put_notes(notes, {}, Language::ukrainian, 0, 0, 300);
    CHECK(words_of(notes.items) == "Джерела та примітки\n");
}

TEST_CASE("notes stand one below the other, in their order") {
    const SampleSheet sample;
    SheetCanvas canvas = sample.canvas();
    const double bottom =
        put_notes(canvas, {"One.", "Two.", "Three."}, Language::english, 0, 10, 300);
    CHECK(words_of(canvas.items).ends_with("One.\nTwo.\nThree.\n"));
    double last = 10;
    for (const SheetItem& item : canvas.items)
        if (const auto* text = std::get_if<SheetText>(&item)) {
            CHECK(text->baseline.y > last);
            last = text->baseline.y;
        }
    CHECK(last < bottom);
}

TEST_CASE("each sign of the legend has its sample") {
    const SampleSheet sample;
    const auto entries = legend(*sample.scenes.of_proposals[sample::mutual]);
    REQUIRE(entries.size() > 3);
    SheetCanvas canvas = sample.canvas();
    const double bottom = put_legend(canvas, entries, Language::english, 0, 10, 300);
    CHECK(bottom > 10);
    CHECK(count_of<SheetSample>(canvas.items) == entries.size());
}

TEST_CASE("a figures panel tells both withdrawals and the ratio, the short one takes less room") {
    const SampleSheet sample;
    const ProposalFigures figures =
        proposal_figures(*sample.snapshot, sample::mutual, Language::english);
    SheetCanvas full = sample.canvas(), brief = sample.canvas();
    const double high = put_figures_panel(full, figures, {figures}, Language::english, 0, 0, 500);
    const double low =
        put_short_figures_panel(brief, figures, {figures}, Language::english, 0, 0, 500);
    CHECK(low < high);
    for (const SheetCanvas* canvas : {&full, &brief}) {
        const std::string words = words_of(canvas->items);
        INFO(words);
        for (const WithdrawalFigure& party : figures.withdrawal)
            CHECK(words.find(party.area_text) != std::string::npos);
        CHECK(words.find(figures.withdrawal_ratio) != std::string::npos);
    }
}
