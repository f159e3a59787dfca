#include "delimit/briefing/figures.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

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
