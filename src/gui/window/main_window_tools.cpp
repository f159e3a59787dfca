// The tools of the maps in the window, and what they tell.
#include "gui/window/main_window.h"

#include "gui/map/position_label.h"
#include "gui/tools/drawing_desk.h"
#include "gui/tools/drawing_panel.h"
#include "gui/widgets/elided_label.h"
#include "gui/window/window_annotations.h"
#include "gui/window/window_tools.h"

#include <QStatusBar>
#include <QVBoxLayout>

namespace delimit {

void MainWindow::build_tools() {
    tools_ = new WindowTools(document_, *maps_, *pointer_, this);
    annotations_ = new WindowAnnotations(document_, *maps_, tools_->tools(), this);
    auto* column = qobject_cast<QVBoxLayout*>(centralWidget()->layout());
    column->insertWidget(column->indexOf(maps_), &tools_->panel());

    auto* hint = new ElidedLabel(this);
    hint->setObjectName(QStringLiteral("hint"));
    statusBar()->addWidget(hint, 1);
    connect(&tools_->tools(), &MapTools::hint_changed, hint,
            [this, hint] { hint->set_text(tools_->tools().hint()); });
    connect(&tools_->tools(), &MapTools::steps_changed, this, &MainWindow::refresh_history);
    connect(tools_, &WindowTools::told, this,
            [this](const QString& text) { statusBar()->showMessage(text, 4'000); });
    connect(maps_, &MapArea::menu_wanted, this, [this](MapPoint at, QPoint place) {
        if (!annotations_->show_menu(place))
            tools_->show_menu(at, place);
    });
}

} // namespace delimit
