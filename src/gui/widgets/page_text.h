// The sizes of sheets in words, and as a choice.
#pragma once

#include "delimit/model/sheet_choice.h"

#include <QString>

class QComboBox;

namespace delimit {

[[nodiscard]] QString page_text(PageSize page);

/// One entry a size of paper; its data is the PageSize as a number.
void add_paper_sizes(QComboBox& box);

} // namespace delimit
