// Obligatory texts of a briefing map: sources, quality of the line, projection, disclaimer.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/briefing/sheet.h"

namespace delimit {

/// Sentences for "Sources and notes".
std::vector<std::string> sheet_notes(const Snapshot& snapshot,
                                     const std::vector<std::size_t>& proposals, Locale language);
/// Only the sources, on one line, for metadata.
std::string source_line(const Snapshot& snapshot, Locale language);
/// Obligatory parts of a briefing map that are missing.
std::vector<std::string> missing_parts(const Snapshot& snapshot, Locale language);

} // namespace delimit
