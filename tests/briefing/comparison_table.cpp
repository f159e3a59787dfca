#include "delimit/briefing/figures.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

#include <algorithm>
#include <vector>

using namespace delimit;

namespace {

constexpr auto en = Language::english;

constexpr auto uk = Language::ukrainian;

} // namespace

TEST_CASE("rows of the comparison table sum to its totals, and those are the study area's") {
    const auto snapshot = sample::snapshot();
    for (const std::vector<std::size_t>& proposals : std::vector<std::vector<std::size_t>>{
             {}, {sample::freeze}, {sample::one_sided}, {sample::mutual, sample::transfer}}) {
        const ComparisonTable table = comparison_table(*snapshot, en, proposals);
        REQUIRE(table.proposals.size() == (proposals.empty() ? 5 : proposals.size()));
        for (Side side : both_sides) {
            // Area of control first, then the withdrawal under each proposal.
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
    // No withdrawal: all oblasts are others.
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
