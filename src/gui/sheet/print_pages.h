// Printing of sheets.
#pragma once

#include "delimit/briefing/sheet.h"

#include <vector>

class QPrinter;

namespace delimit {

/// Prints each sheet on a page, at its true size if the paper has room for it, so that its stated
/// scale is true; otherwise smaller. Centred on the paper.
void print_pages(QPrinter& printer, const std::vector<Sheet>& sheets);

} // namespace delimit
