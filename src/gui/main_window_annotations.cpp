// Annotations in the window: their commands beside the tools, their panel, their menu on the maps.
#include "gui/annotations_panel.h"
#include "gui/main_window.h"
#include "gui/window_annotations.h"
#include "gui/window_tools.h"

#include <QDockWidget>
#include <QMenu>
#include <QToolBar>

namespace delimit {

void MainWindow::build_annotations(QMenu& menu, QToolBar& bar) {
    annotations_ = new WindowAnnotations(document_, *maps_, tools_->tools(), this);
    annotations_->fill(menu);
    annotations_->fill(bar);
    auto* dock = new QDockWidget(tr("Annotations"), this);
    dock->setObjectName(QStringLiteral("annotations"));
    dock->setWidget(&annotations_->panel());
    annotations_->panel().setAccessibleName(dock->windowTitle());
    addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();
    QAction* panel = dock->toggleViewAction();
    panel->setText(tr("Annotations &panel"));
    panel->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_A));
    menu.addAction(panel);
    connect(annotations_, &WindowAnnotations::panel_wanted, dock, [dock] {
        dock->show();
        dock->raise();
    });
    connect(maps_, &MapArea::menu_wanted, this,
            [this](MapPoint at, QPoint place) {
                if (!annotations_->show_menu(place))
                    tools_->show_menu(at, place);
            });
}

} // namespace delimit
