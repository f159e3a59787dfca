#include "gui/widgets/docks.h"

#include "gui/widgets/commands.h"

#include <QDockWidget>
#include <QFrame>
#include <QMainWindow>

#include <map>
#include <utility>

namespace delimit {

Docks::Docks(QMainWindow& window, Commands& commands, std::vector<Panel> panels)
    : QObject(&window), window_(window) {
    // Side panels are tall, bottom panels wide.
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    std::map<Qt::DockWidgetArea, QDockWidget*> last;
    for (Panel& panel : panels) {
        QWidget* view = panel.make(&window);
        view->setAccessibleName(panel.title);
        if (auto* framed = qobject_cast<QFrame*>(view))
            framed->setFrameShape(QFrame::NoFrame);
        auto* dock = new QDockWidget(panel.title, &window);
        dock->setObjectName(panel.id);
        dock->setWidget(view);
        dock->setAllowedAreas(Qt::AllDockWidgetAreas);
        window.addDockWidget(panel.area, dock);
        // Side by side they would leave the maps no room: they are tabbed.
        if (QDockWidget* before = std::exchange(last[panel.area], dock))
            window.tabifyDockWidget(before, dock);
        dock->hide();
        if (panel.seen)
            connect(dock, &QDockWidget::visibilityChanged, this, panel.seen);
        // The action of the dock itself would show the dock's title after each change of language.
        Command command = panel.command;
        command.id = QStringLiteral("panel.") + panel.id;
        command.menu.menu = QStringLiteral("view.panels");
        command.checked = [open = dock->toggleViewAction()] { return open->isChecked(); };
        command.run = [this, dock] { toggle(*dock); };
        commands.add(command);
        commands.follow(dock->toggleViewAction(), &QAction::toggled);
        docks_.emplace_back(std::move(panel), dock);
    }
}

void Docks::toggle(QDockWidget& dock) {
    const bool open = dock.toggleViewAction()->isChecked();
    // A panel hidden behind another tab is raised rather than closed.
    if (open && dock.isVisible() && dock.visibleRegion().isEmpty())
        return dock.raise();
    dock.toggleViewAction()->trigger();
    if (!open)
        dock.raise();
}

void Docks::open(const QString& id) {
    for (const auto& [panel, dock] : docks_)
        if (panel.id == id) {
            const bool opened = dock->isHidden();
            dock->show();
            dock->raise();
            if (opened && dock->width() < panel.least_width)
                window_.resizeDocks({dock}, {panel.least_width}, Qt::Horizontal);
        }
}

void Docks::arrange_first() {
    for (const auto& [panel, dock] : docks_)
        if (panel.open_from_height > 0) {
            dock->setVisible(window_.height() >= panel.open_from_height);
            window_.resizeDocks({dock}, {panel.first_height}, Qt::Vertical);
        }
}

} // namespace delimit
