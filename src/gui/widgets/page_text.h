// Sheet sizes in words and as entries of a box.
#pragma once

#include "delimit/model/sheet_choice.h"

#include <QString>

class QComboBox;

namespace delimit {

[[nodiscard]] QString page_text(PageSize page);

/// Adds an entry for each paper size; its data is the PageSize as a number.
void add_paper_sizes(QComboBox& box);

} // namespace delimit
