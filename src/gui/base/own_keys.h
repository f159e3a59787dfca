#pragma once

class QWidget;

namespace delimit {

/// The widget gets the Home key when it has the focus, though the window uses it as a shortcut.
void keep_own_keys(QWidget* widget);

} // namespace delimit
