#include "delimit/briefing/figures.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

namespace {

constexpr auto en = Language::english;

constexpr auto uk = Language::ukrainian;

} // namespace

TEST_CASE("a figures panel shows the withdrawal of one party, and none of the other") {
    const auto snapshot = sample::snapshot();
    const ProposalFigures panel_figures = proposal_figures(*snapshot, sample::one_sided, en);
    CHECK(panel_figures.withdrawal[0].bar ==
          1 * panel_figures.withdrawal[0].area /
              snapshot->proposals[sample::transfer]->totals.withdrawal[0]);
    CHECK(panel_figures.withdrawal[0].share.find("of North") != std::string::npos);
    CHECK(panel_figures.withdrawal[1].area_text == "none");
    CHECK(panel_figures.withdrawal_ratio == "0.00");
    CHECK(panel_figures.transferred.empty());
    CHECK(panel_figures.line.find("15 December 2025") != std::string::npos);
    const ProposalFigures freeze = proposal_figures(*snapshot, sample::freeze, uk);
    CHECK(freeze.withdrawal[0].area_text == "немає");
    CHECK(freeze.demilitarized.empty());
}

TEST_CASE("only the figures of the proposal that is estimated are marked as such") {
    const auto snapshot = sample::snapshot();
    const ProposalFigures estimated =
        proposal_figures(*snapshot, sample::one_sided, en, std::size_t{sample::one_sided});
    CHECK(estimated.withdrawal[0].area_text.starts_with(estimate_sign));
    CHECK(estimated.reported->computed.starts_with(estimate_sign));
    CHECK(estimated.estimate.find("0.1") != std::string::npos);
    const ProposalFigures exact =
        proposal_figures(*snapshot, sample::mutual, en, std::size_t{sample::one_sided});
    CHECK(exact.estimate.empty());
    CHECK_FALSE(exact.withdrawal[0].area_text.starts_with(estimate_sign));
    const ComparisonTable table =
        comparison_table(*snapshot, en, {}, std::size_t{sample::one_sided});
    const auto& totals = table.rows[table.rows.size() - 2];
    REQUIRE(totals.total());
    CHECK(totals.withdrawal[sample::one_sided].text.starts_with(estimate_sign));
    CHECK_FALSE(totals.withdrawal[sample::mutual].text.starts_with(estimate_sign));
}
