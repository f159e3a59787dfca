#include "briefing/sheet_table.h"

#include "support/sample_sheet.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a table of a freeze has nothing but dashes below its heads") {
    const auto snapshot = sample::snapshot();
    const SheetTable table = withdrawal_table(
        snapshot->project->parties,
        comparison_table(*snapshot, Language::english, {sample::freeze}), Language::english);
    REQUIRE(table.groups.size() == 1);
    CHECK(table.groups[0].columns.size() == 2);
    for (const SheetTable::Row& row : table.rows)
        for (const std::string& cell : row.cells)
            CHECK(cell == "–");
}

TEST_CASE("parties stand beside each other: a row an oblast, a cell a column, totals last") {
    const auto snapshot = sample::snapshot();
    const SheetTable table = withdrawal_table(
        snapshot->project->parties,
        comparison_table(*snapshot, Language::english, {sample::one_sided, sample::mutual}),
        Language::english);
    REQUIRE(table.rows.size() > 1);
    for (const SheetTable::Row& row : table.rows) {
        CHECK(row.cells.size() == 4);
        CHECK(row.total == (&row == &table.rows.back()));
        for (const std::string& cell : row.cells)
            CHECK(cell.find("km²") == std::string::npos); // said once, below
    }
    CHECK(table.note.find("km²") != std::string::npos);
}

TEST_CASE("control is told of every oblast, and all its words are put") {
    const SampleSheet sample;
    const SheetTable table = control_table(*sample.snapshot, Language::ukrainian);
    REQUIRE(table.rows.size() == sample.snapshot->control->oblasts.size() + 1);
    CHECK(table.rows.back().total);
    SheetCanvas canvas = sample.canvas();
    const double bottom = put_table(canvas, table, 0, 10, 800);
    CHECK(bottom > 10);
    const std::string words = words_of(canvas.items);
    for (const SheetTable::Row& row : table.rows)
        for (const std::string& cell : row.cells)
            CHECK(words.find(cell) != std::string::npos);
}
