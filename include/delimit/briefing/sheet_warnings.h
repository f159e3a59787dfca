// Warnings to check before a briefing is exported, each with its one-click fix. Pure: the
// same project, sheets and day give the same warnings.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/briefing/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace delimit {

enum class SheetFlaw {
    no_title,
    no_date,
    no_source,
    no_scale,
    no_disclaimer,
    schematic_line,
    outdated_line,
    differing_dates,
    alike_in_grey,
    small_text,
    false_precision
};

struct SheetWarning {
    SheetFlaw flaw = SheetFlaw::no_title;
    std::string text;    ///< one sentence, without a full stop
    std::string fix;     ///< label of the one-click fix: "Use the proposals' names as title"
    std::string element; ///< id of the element it is about; may be empty
    /// Text that the fix writes; empty if it writes none.
    std::string words;
};

/// Medium that the sheets are made for.
struct SheetMedium {
    bool paper = false;
    double pixels_per_point = 1; ///< of a picture
    std::optional<Date> today;   ///< absent: the age of the line is not checked
    Locale language = Language::english;
};

/// In the order of SheetFlaw. `snapshot`: that of the sheets; `project`: the current one.
std::vector<SheetWarning> sheet_warnings(const Snapshot& snapshot, const Project& project,
                                         const std::vector<Sheet>& sheets,
                                         const SheetMedium& medium);

/// The project with the fix made: an edit that can be undone.
Project with_fix(Project project, const SheetWarning& warning, const SheetMedium& medium);

} // namespace delimit
