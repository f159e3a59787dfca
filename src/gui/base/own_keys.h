#pragma once

class QWidget;

namespace delimit {

/// Gives the widget the Home key while it has the focus, although it is a shortcut of the window.
void keep_own_keys(QWidget* widget);

} // namespace delimit
