#include "briefing/sheet_charts.h"

#include "support/sample_sheet.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a chart of oblasts is not put where fewer than two are left") {
    const SampleSheet sample;
    const ComparisonTable table = comparison_table(*sample.snapshot, Language::english);
    SheetCanvas canvas = sample.canvas();
    CHECK(put_oblast_chart(canvas, sample.snapshot->project->parties, table, sample::freeze,
                           Language::english, 0, 10, 400) == 10);
    CHECK(canvas.items.empty());
    CHECK(put_oblast_chart(canvas, sample.snapshot->project->parties, table, sample::mutual,
                           Language::english, 0, 10, 400) > 10);
    CHECK(count_of<SheetBox>(canvas.items) >= 2);
}

TEST_CASE("bars of withdrawals are as long as their areas are large") {
    const SampleSheet sample;
    std::vector<ProposalFigures> figures;
    for (const std::size_t p : {sample::one_sided, sample::mutual})
        figures.push_back(proposal_figures(*sample.snapshot, p, Language::english));
    SheetCanvas canvas = sample.canvas();
    put_withdrawal_chart(canvas, figures, Language::english, 0, 0, 500);
    std::vector<double> widths, areas;
    for (const SheetItem& item : canvas.items)
        if (const auto* box = std::get_if<SheetBox>(&item); box && box->fill && box->box.width > 1)
            widths.push_back(box->box.width);
    for (const ProposalFigures& one : figures)
        for (const WithdrawalFigure& party : one.withdrawal)
            if (party.area > SquareMetres(0))
                areas.push_back(party.area.count());
    REQUIRE(widths.size() == areas.size());
    for (std::size_t i = 1; i < areas.size(); ++i)
        CHECK(widths[i] / widths[0] == Approx(areas[i] / areas[0]).epsilon(0.02));
}

TEST_CASE("what a chart puts lies within its width and above where it says it ends") {
    const SampleSheet sample;
    SheetCanvas canvas = sample.canvas();
    const double bottom =
        put_control_chart(canvas, *sample.snapshot, Language::ukrainian, 20, 30, 400);
    CHECK_FALSE(canvas.items.empty());
    for (const SheetItem& item : canvas.items)
        if (const auto* box = std::get_if<SheetBox>(&item)) {
            CHECK(box->box.left >= 20 - 1e-6);
            CHECK(box->box.right() <= 420 + 1e-6);
            CHECK(box->box.bottom() <= bottom + 1e-6);
        }
}
