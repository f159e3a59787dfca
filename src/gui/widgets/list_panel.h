// What panels have in common that list things in an order, with tools for what is selected and its
// details below.
#pragma once

#include <QSize>

class QLayout;
class QListView;
class QWidget;

namespace delimit {

/// Rows can be dragged to another place; keys that the list has no use for are the window's.
void dress_list(QListView& list, QSize icons, int least_height);

/// List, tools and details below each other; details that are too high are scrolled,
/// and the panel is as wide as they need.
void lay_out_list_panel(QWidget& panel, QListView& list, QLayout* tools, QLayout* details,
                        int share_of_details);

} // namespace delimit
