// Tables of a sheet: contents and layout.
#pragma once

#include "briefing/sheet_canvas.h"
#include "delimit/base/locale.h"
#include "delimit/briefing/figures.h"

#include <string>
#include <vector>

namespace delimit {

/// Columns of figures form groups, under a common head.
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

/// Oblast × proposal, with a column for each party.
SheetTable withdrawal_table(const Parties& parties, const ComparisonTable& table, Locale language);
/// Oblast × party: withdrawal areas in only one of two proposals, and in both.
SheetTable sheet_table(const DifferenceTable& table, Locale language);
/// Oblast × area of control, of all oblasts.
SheetTable control_table(const Snapshot& snapshot, Locale language);

double put_table(SheetCanvas& canvas, const SheetTable& table, double left, double top,
                 double width);

} // namespace delimit
