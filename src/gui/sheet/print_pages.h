// Sheets on paper.
#pragma once

#include "delimit/briefing/sheet.h"

#include <vector>

class QPrinter;

namespace delimit {

/// A page a sheet, at its true size where the paper has room for it, so that the scale it states
/// holds; smaller, in the middle of the paper, where not.
void print_pages(QPrinter& printer, const std::vector<Sheet>& sheets);

} // namespace delimit
