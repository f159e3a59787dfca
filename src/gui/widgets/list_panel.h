// The layout of panels with a list that can be reordered, tools for the selected entry, and its
// details below.
#pragma once

#include <QSize>

class QLayout;
class QListView;
class QWidget;

namespace delimit {

/// Makes rows movable by dragging; keys that the list does not use are left to the window.
void dress_list(QListView& list, QSize icons, int least_height);

/// Arranges list, tools and details below each other; details that are too high are scrolled, and
/// the panel is as wide as they need.
void lay_out_list_panel(QWidget& panel, QListView& list, QLayout* tools, QLayout* details,
                        int share_of_details);

} // namespace delimit
