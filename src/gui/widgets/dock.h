// Panels docked at the window's sides.
#pragma once

#include <QString>
#include <Qt>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace delimit {

/// Holds `view` at the side of the window. `title` also names the view for screen readers, `name`
/// is what the window's saved state knows it by.
QDockWidget* make_dock(QMainWindow& window, const QString& title, const QString& name,
                       QWidget* view, Qt::DockWidgetArea area);

/// The command shows and hides the panel and is checked while it is open. A command of its own,
/// since the dock's takes on the dock's title whenever that is translated.
void show_by(QAction& command, QDockWidget& dock);

} // namespace delimit
