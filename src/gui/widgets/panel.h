// A panel at the side of the window as a value: who it is, where it stands, how it is made.
#pragma once

#include "gui/widgets/command.h"

#include <Qt>

#include <functional>

class QWidget;

namespace delimit {

struct Panel {
    /// Object name of its dock, which saved states of windows know it by: never changed. Its
    /// command is "panel." and this.
    QString id;
    QString title;
    Qt::DockWidgetArea area = Qt::RightDockWidgetArea;
    /// How it is shown and hidden: text, tip, icon, keys, and places in menu "view.panels" and in a
    /// tool bar. What it does and when it is checked is filled in.
    Command command = {};
    std::function<QWidget*(QWidget* parent)> make = {};
    /// At the first start: open in windows that are at least so high, 0 for never; and its height.
    int open_from_height = 0, first_height = 0;
    int least_width = 0; ///< when it is opened because there is something in it to read
    std::function<void(bool visible)> seen = {};
};

} // namespace delimit
