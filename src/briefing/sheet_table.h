// Tables of a sheet: what stands in them, and how they are put.
#pragma once

#include "briefing/sheet_canvas.h"
#include "delimit/base/locale.h"
#include "delimit/briefing/figures.h"

#include <string>
#include <vector>

namespace delimit {

/// Columns of figures stand in groups, under a common head.
struct SheetTable {
    struct Group {
        std::string head; ///< may be empty
        std::vector<std::string> columns;
    };
    struct Row {
        std::string head;
        std::vector<std::string> cells; ///< of all groups' columns
        bool total = false;
    };
    std::string title;
    std::vector<Group> groups;
    std::vector<Row> rows;
    std::string note; ///< below it
};

/// Oblast × proposal, with a column a party.
SheetTable withdrawal_table(const Parties& parties, const ComparisonTable& table, Locale language);
/// Oblast × party: what only one of two proposals has vacated, and what both.
SheetTable sheet_table(const DifferenceTable& table, Locale language);
/// Oblast × who holds it, of all oblasts.
SheetTable control_table(const Snapshot& snapshot, Locale language);

double put_table(SheetCanvas& canvas, const SheetTable& table, double left, double top,
                 double width);

} // namespace delimit
