// A briefing of several pages: title page, one page for each proposal, comparison, statistics by
// oblast,
// sources and method.
#pragma once

#include "briefing/sheet_content.h"

#include <vector>

namespace delimit {

std::vector<Sheet> dossier(const SheetContent& content);

} // namespace delimit
