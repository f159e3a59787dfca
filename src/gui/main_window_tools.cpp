// The tools of the maps in the window: menu, tool bar, panels, status bar.
#include "gui/main_window.h"

#include "gui/drawing_desk.h"
#include "gui/drawing_panel.h"
#include "gui/elided_label.h"
#include "gui/identify_panel.h"
#include "gui/position_label.h"
#include "gui/proposals_panel.h"
#include "gui/window_tools.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace delimit {

void MainWindow::build_tools() {
    tools_ = new WindowTools(document_, *maps_, *pointer_, this);
    auto* menu = new QMenu(tr("&Tools"), this);
    tools_->fill(*menu);
    // Help stands last.
    menuBar()->insertMenu(menuBar()->actions().last(), menu);
    auto* bar = new QToolBar(tr("Tools of the map"), this);
    bar->setObjectName(QStringLiteral("map-tools"));
    bar->setIconSize({20, 20});
    bar->setMovable(false);
    tools_->fill(*bar);
    build_annotations(*menu, *bar);
    addToolBar(bar);
    auto* column = qobject_cast<QVBoxLayout*>(centralWidget()->layout());
    column->insertWidget(column->indexOf(maps_), &tools_->panel());

    auto* dock = new QDockWidget(tr("Identify"), this);
    dock->setObjectName(QStringLiteral("identify"));
    dock->setWidget(&tools_->identify_panel());
    tools_->identify_panel().setAccessibleName(dock->windowTitle());
    tools_->identify_panel().setFrameShape(QFrame::NoFrame);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();
    connect(tools_, &WindowTools::identified, dock, [dock] {
        dock->show();
        dock->raise();
    });

    auto* hint = new ElidedLabel(this);
    hint->setObjectName(QStringLiteral("hint"));
    statusBar()->addWidget(hint, 1);
    connect(&tools_->tools(), &MapTools::hint_changed, hint,
            [this, hint] { hint->set_text(tools_->tools().hint()); });
    connect(&tools_->tools(), &MapTools::steps_changed, this, &MainWindow::refresh_history);
    connect(tools_, &WindowTools::told, this,
            [this](const QString& text) { statusBar()->showMessage(text, 4'000); });
    connect(proposals_, &ProposalsPanel::drawing_wanted, &tools_->desk(), &DrawingDesk::draw_shape);
}

} // namespace delimit
