// What the buttons beside a list do, in a menu on the list itself.
#pragma once

#include <vector>

class QAbstractItemView;
class QToolButton;

namespace delimit {

/// A menu at the pointer, or with the menu key, of what `buttons` do: called as their tool tips.
void offer_menu(QAbstractItemView* list, const std::vector<QToolButton*>& buttons);

} // namespace delimit
