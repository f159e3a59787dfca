// A context menu on a list with the actions of the buttons beside it.
#pragma once

#include <vector>

class QAbstractItemView;
class QToolButton;

namespace delimit {

/// Adds a context menu with an entry for each button, named by its tool tip.
void offer_menu(QAbstractItemView* list, const std::vector<QToolButton*>& buttons);

} // namespace delimit
