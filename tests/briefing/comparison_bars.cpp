#include "delimit/briefing/comparison_bars.h"

#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

namespace {

ProposalFigures withdrawing(double a, double b, double uncertainty = 0) {
    ProposalFigures figures;
    figures.id = "p";
    figures.name = "P";
    const double areas[] = {a, b};
    for (Side side : both_sides) {
        WithdrawalFigure& figure = figures.withdrawal[index(side)];
        figure.party = side;
        figure.withdrawal = side == Side::a ? "A's withdrawal" : "B's withdrawal";
        figure.area = square_kilometres(areas[index(side)]);
        figure.uncertainty = square_kilometres(uncertainty);
        if (areas[index(side)] <= 0)
            figure.nothing = "none of it";
    }
    return figures;
}

} // namespace

TEST_CASE("without a proposal there is no bar and no scale") {
    const ComparisonBars none = comparison_bars({}, Language::english);
    CHECK(none.rows.empty());
    CHECK(none.scale.empty());
}

TEST_CASE("a proposal without a withdrawal has bars of no length, and no scale alone") {
    const ComparisonBars freeze = comparison_bars({withdrawing(0, 0)}, Language::english);
    REQUIRE(freeze.rows.size() == 1);
    CHECK(freeze.scale.empty());
    for (const ComparisonBars::Bar& bar : freeze.rows[0].bars) {
        CHECK(bar.length == 0);
        CHECK(bar.whisker == 0);
    }
    CHECK(freeze.rows[0].remark.empty());
}

TEST_CASE("bars are scaled by the next round area above the longest shown, with its whisker") {
    const ComparisonBars bars =
        comparison_bars({withdrawing(900, 0, 10), withdrawing(1900, 500, 100)}, Language::english);
    // 1,900 km² and 1.645 × 100 are above 2,000.
    CHECK(bars.scale == "5,000\u00a0km²");
    CHECK(bars.rows[1].bars[0].length == Approx(1900 / 5000.0));
    CHECK(bars.rows[1].bars[0].whisker == Approx(164.5 / 5000));
    CHECK(bars.rows[0].bars[0].length == Approx(900 / 5000.0));
    CHECK(bars.rows[0].bars[1].length == 0);
    CHECK(bars.rows[0].bars[1].whisker == 0);
    CHECK(bars.headings[0] == "A's withdrawal");
    CHECK(bars.headings[1] == "B's withdrawal");
    // What is not shown does not scale the rest.
    CHECK(comparison_bars({withdrawing(900, 0, 10)}, Language::english).scale == "1,000\u00a0km²");
    CHECK(comparison_bars({withdrawing(0.3, 0)}, Language::english).rows[0].bars[0].length ==
          Approx(0.6));
}

TEST_CASE("a row remarks on what was reported, or on the ratio, and tells all in its details") {
    const auto snapshot = sample::snapshot();
    std::vector<ProposalFigures> figures;
    for (std::size_t i = 0; i < snapshot->proposals.size(); ++i)
        figures.push_back(proposal_figures(*snapshot, i, Language::english));
    const ComparisonBars bars = comparison_bars(figures, Language::english);
    REQUIRE(bars.rows.size() == figures.size());
    CHECK(bars.rows[sample::one_sided].remark ==
          "reported: " + figures[sample::one_sided].reported->reported);
    CHECK(bars.rows[sample::mutual].remark ==
          "withdrawal ratio " + figures[sample::mutual].withdrawal_ratio);
    CHECK(bars.rows[sample::freeze].remark.empty());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        CHECK(bars.rows[i].bars[0].figure == figures[i].withdrawal[0].area_text);
        for (const std::string& point : withdrawal_points(figures[i]))
            CHECK(bars.rows[i].details.find(point) != std::string::npos);
        for (const std::string& point : other_points(figures[i], Language::english))
            CHECK(bars.rows[i].details.find(point) != std::string::npos);
    }
    // While a depth is dragged, that is the remark.
    const ComparisonBars estimated = comparison_bars(
        {proposal_figures(*snapshot, sample::mutual, Language::english, sample::mutual)},
        Language::english);
    CHECK(estimated.rows[0].remark.find("estimate") != std::string::npos);
}
