// The tools of the maps in the window: menu, tool bar, status bar.
#include "gui/main_window.h"

#include "gui/elided_label.h"
#include "gui/window_tools.h"

#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace delimit {

void MainWindow::build_tools() {
    tools_ = new WindowTools(document_, *maps_, this);
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

    auto* hint = new ElidedLabel(this);
    hint->setObjectName(QStringLiteral("hint"));
    statusBar()->addWidget(hint, 1);
    connect(&tools_->tools(), &MapTools::hint_changed, hint,
            [this, hint] { hint->set_text(tools_->tools().hint()); });
    connect(&tools_->tools(), &MapTools::steps_changed, this, &MainWindow::refresh_history);
    connect(tools_, &WindowTools::told, this,
            [this](const QString& text) { statusBar()->showMessage(text, 4'000); });
}

} // namespace delimit
