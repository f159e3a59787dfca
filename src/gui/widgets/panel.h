// A panel at the side of the window as a value: name, position, and the function that makes it.
#pragma once

#include "gui/widgets/command.h"

#include <Qt>

#include <functional>

class QWidget;

namespace delimit {

struct Panel {
    /// Object name of its dock, used in saved window states: never changed. The id of its command
    /// is "panel." and this.
    QString id;
    QString title;
    Qt::DockWidgetArea area = Qt::RightDockWidgetArea;
    /// The command that shows and hides it: text, tip, icon, keys, and positions in menu
    /// "view.panels" and in a tool bar. `run` and `checked` are filled in by Docks.
    Command command = {};
    std::function<QWidget*(QWidget* parent)> make = {};
    /// At the first start: open in windows of at least this height, 0 for never; and its own
    /// height.
    int open_from_height = 0, first_height = 0;
    int least_width = 0; ///< once a command opens it for reading
    std::function<void(bool visible)> seen = {};
};

} // namespace delimit
