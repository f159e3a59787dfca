#include "gui/widgets/dock.h"

#include <QAction>
#include <QDockWidget>
#include <QFrame>
#include <QMainWindow>

namespace delimit {

QDockWidget* make_dock(QMainWindow& window, const QString& title, const QString& name,
                       QWidget* view, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(name);
    dock->setWidget(view);
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    view->setAccessibleName(title);
    if (auto* framed = qobject_cast<QFrame*>(view))
        framed->setFrameShape(QFrame::NoFrame);
    window.addDockWidget(area, dock);
    return dock;
}

void show_by(QAction& command, QDockWidget& dock) {
    QAction* open = dock.toggleViewAction();
    command.setCheckable(true);
    command.setChecked(open->isChecked());
    QObject::connect(open, &QAction::toggled, &command, &QAction::setChecked);
    QObject::connect(&command, &QAction::triggered, &dock, [&command, &dock, open](bool on) {
        // One that lies behind others in its place is wanted, not done with.
        if (!on && dock.isVisible() && dock.visibleRegion().isEmpty()) {
            command.setChecked(true);
            dock.raise();
            return;
        }
        if (on != open->isChecked())
            open->trigger();
        if (on)
            dock.raise();
    });
}

} // namespace delimit
