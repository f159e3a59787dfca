#include "delimit/briefing/figures.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace delimit;

namespace {

constexpr auto en = Language::english;
constexpr auto uk = Language::ukrainian;

SquareMetres km2(double value) {
    return square_kilometres(value);
}

} // namespace

TEST_CASE("areas are rounded to their step and written as the language does") {
    CHECK(area_text(km2(0), km2(10), en) == "0\u00a0km²");
    CHECK(area_text(km2(5983.27), km2(10), en) == "5,980\u00a0km²");
    CHECK(area_text(km2(5983.27), km2(10), uk) == "5\u00a0980\u00a0км²");
    CHECK(area_text(km2(5983.27), km2(100), en) == "6,000\u00a0km²");
    CHECK(area_text(km2(0.34), km2(0.1), uk) == "0,3\u00a0км²");
    CHECK(area_text(km2(4), km2(10), en) == "under 10\u00a0km²");
}

TEST_CASE("shares never claim all or nothing wrongly") {
    CHECK(share_text(0, en) == "0\u00a0%");
    CHECK(share_text(0.001, en) == "under 1\u00a0%");
    CHECK(share_text(0.999, en) == "99\u00a0%");
    CHECK(share_text(1, uk) == "100\u00a0%");
}

TEST_CASE("a longer and a vaguer line make vaguer areas") {
    Provenance stated;
    stated.uncertainty = Metres(1645);
    // σ_u = 1 km, L = 80 km, ℓ = 20 km: 1·√1600 = 40 km².
    CHECK(in_km2(area_uncertainty(kilometres(80), stated)) == Approx(40));
    CHECK(in_km2(area_uncertainty(kilometres(320), stated)) == Approx(80));
    Provenance map;
    CHECK(positional_uncertainty(map) == Metres(2500));
    map.schematic = true;
    CHECK(positional_uncertainty(map) == Metres(4000));
    CHECK(in_km2(rounding_step(km2(0))) == 1);
    CHECK(in_km2(rounding_step(km2(0.5))) == Approx(0.1));
    CHECK(in_km2(rounding_step(km2(40))) == 10);
    CHECK(in_km2(rounding_step(km2(99))) == 50);
    CHECK(in_km2(rounding_step(km2(4000))) == 500);
}

TEST_CASE("a withdrawal ratio is a number, never a verdict") {
    ProposalTotals totals;
    CHECK(withdrawal_ratio_text(totals, en) == "no withdrawal");
    totals.withdrawal_ratio = 0;
    CHECK(withdrawal_ratio_text(totals, en) == "0.00");
    totals.withdrawal_ratio = 0.97;
    CHECK(withdrawal_ratio_text(totals, en) == "0.97");
    CHECK(withdrawal_ratio_text(totals, uk) == "0,97");
    totals.withdrawal_ratio = 0.6;
    CHECK(withdrawal_ratio_text(totals, en) == "0.60");
    totals.withdrawal_ratio = 0.21;
    CHECK(withdrawal_ratio_text(totals, en) == "0.21");
}

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

TEST_CASE("reported and computed stand apart, and their difference is itemised") {
    const auto snapshot = sample::snapshot();
    const auto reported = proposal_figures(*snapshot, sample::one_sided, en).reported;
    REQUIRE(reported);
    CHECK(reported->reported == "about 5,600\u00a0km²");
    CHECK(reported->by == "Sample Courier, 15 December 2025");
    CHECK(reported->computed.find("5,600") == std::string::npos);
    CHECK(reported->difference.front() == '+');
    std::string because;
    for (const Difference& reason : reported->because)
        because += reason.text + "\n";
    for (const char* words :
         {"Grey zone", "Uncertainty of the line", "Sample boundaries", "line of 15 December 2025"})
        CHECK(because.find(words) != std::string::npos);
    CHECK_FALSE(proposal_figures(*snapshot, sample::mutual, en).reported);
}

TEST_CASE("rows of the comparison table sum to its totals, and those are the study area's") {
    const auto snapshot = sample::snapshot();
    for (const std::vector<std::size_t>& proposals : std::vector<std::vector<std::size_t>>{
             {}, {sample::freeze}, {sample::one_sided}, {sample::mutual, sample::transfer}}) {
        const ComparisonTable table = comparison_table(*snapshot, en, proposals);
        REQUIRE(table.proposals.size() == (proposals.empty() ? 5 : proposals.size()));
        for (Side side : both_sides) {
            // What is held comes first, then what each proposal vacates.
            std::vector<SquareMetres> sums(1 + table.proposals.size());
            for (const auto& row : table.rows) {
                if (row.party != side)
                    continue;
                REQUIRE(row.withdrawal.size() == table.proposals.size());
                for (std::size_t i = 0; i < sums.size(); ++i) {
                    const SquareMetres area = i ? row.withdrawal[i - 1].area : row.controlled.area;
                    if (row.total())
                        CHECK(area.count() == Approx(sums[i].count()).epsilon(1e-9));
                    else
                        sums[i] += area;
                }
            }
            SquareMetres controlled;
            for (const DividedOblast& oblast : snapshot->control->oblasts)
                controlled += oblast.area_of_control[index(side)];
            CHECK(sums[0].count() == Approx(controlled.count()));
            for (std::size_t p = 0; p < table.proposals.size(); ++p)
                CHECK(sums[p + 1].count() == Approx(snapshot->proposals[table.proposals[p]]
                                                        ->totals.withdrawal[index(side)]
                                                        .count())
                                                 .epsilon(1e-9));
        }
    }
}

TEST_CASE("oblasts that no proposal touches stand together, before the totals") {
    const auto snapshot = sample::snapshot();
    using Scope = ComparisonTable::Scope;
    const auto scopes = [&](const std::vector<std::size_t>& proposals) {
        std::vector<Scope> found;
        for (const auto& row : comparison_table(*snapshot, en, proposals).rows)
            found.push_back(row.scope);
        return found;
    };
    // Nobody leaves anything: all oblasts are others.
    CHECK(scopes({sample::freeze}) == std::vector{Scope::other_oblasts, Scope::other_oblasts,
                                                  Scope::all_oblasts, Scope::all_oblasts});
    const auto all = scopes({});
    CHECK(std::is_sorted(all.begin(), all.end()));
    CHECK(all.front() == Scope::one_oblast);
    for (const auto& row : comparison_table(*snapshot, uk).rows)
        if (row.scope == Scope::other_oblasts) {
            CHECK(row.oblast == "Інші області");
            for (const auto& cell : row.withdrawal)
                CHECK(cell.text == "–");
        }
}

TEST_CASE("the rows of a difference sum to its totals") {
    const SnapshotPtr snapshot = sample::snapshot();
    ProposalDifference difference;
    CHECK(difference_table(*snapshot, difference, 0, 1, Language::english).rows.size() == 2);
    for (std::size_t oblast : {0U, 1U}) {
        DifferenceRow row{oblast == 0 ? Side::a : Side::b, oblast, {}, {}};
        row.area = {square_kilometres(1000), SquareMetres(0), square_kilometres(3000)};
        difference.rows.push_back(row);
        for (std::size_t i = 0; i < 3; ++i)
            difference.total[index(row.party)][i] += row.area[i];
    }
    const DifferenceTable table =
        difference_table(*snapshot, difference, sample::mutual, sample::freeze, Language::english);
    CHECK(table.headings[1] == "in both");
    CHECK(table.headings[0].starts_with("only "));
    REQUIRE(table.rows.size() == 4);
    std::array<double, 2> sums{}, totals{};
    for (const auto& row : table.rows)
        for (const auto& cell : row.cells)
            (row.total() ? totals : sums)[index(row.party)] += cell.area.count();
    CHECK(sums == totals);
    CHECK(table.rows[0].cells[1].text == "–");
    CHECK(table.rows[0].cells[2].text.ends_with("km²"));
}

TEST_CASE("an uncertainty that no source states is assumed and marked so") {
    Provenance surveyed, schematic, stated;
    schematic.schematic = true;
    stated.uncertainty = Metres(500);
    CHECK(positional_uncertainty(surveyed) == kilometres(2.5));
    CHECK(positional_uncertainty(schematic) == kilometres(4));
    CHECK(positional_uncertainty(stated) == Metres(500));
    CHECK(uncertainty_assumed(surveyed));
    CHECK_FALSE(uncertainty_assumed(stated));
    CHECK(uncertainty_text(surveyed, Language::english) == "assumed ±2.5\u00a0km (90\u00a0%)");
    CHECK(uncertainty_text(stated, Language::english) == "±0.5\u00a0km");
    CHECK(line_text(surveyed, Language::english).find("assumed ±2.5") != std::string::npos);
}

TEST_CASE(
    "a distance to the line carries its uncertainty, and nearer than that no side is certain") {
    Provenance stated;
    stated.uncertainty = kilometres(4);
    CHECK(distance_from_line_text(kilometres(12), stated, Language::english) ==
          "12\u00a0km ±4\u00a0km");
    CHECK(distance_from_line_text(kilometres(3), stated, Language::english) ==
          "3\u00a0km ±4\u00a0km, side not certain");
    CHECK(with_uncertainty("3.141 km", stated, Language::english) == "3.141 km ±4\u00a0km");
    stated.uncertainty = Metres(0);
    CHECK(distance_from_line_text(kilometres(3), stated, Language::english) == "3\u00a0km");
}
