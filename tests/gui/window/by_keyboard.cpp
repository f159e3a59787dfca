// Access by keyboard: every widget that takes the mouse can be reached by Tab or by a menu.
#include "support/every_dialog.h"
#include "support/every_widget.h"
#include "support/window.h"

#include <QDockWidget>
#include <QRadioButton>
#include <QToolBar>
#include <QToolButton>

#include <set>

using namespace delimit;
using namespace delimit::test;

namespace {

/// The widgets reached by Tab, pressed until it reaches no new ones.
std::set<const QWidget*> reached_by_tab(QWidget& window) {
    std::set<const QWidget*> reached;
    for (int presses = 0, old = 0; presses < 800 && old < 60; ++presses) {
        QWidget* focus = QApplication::focusWidget();
        old = focus && reached.insert(focus).second ? 0 : old + 1;
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    return reached;
}

void collect(const QMenu& menu, std::set<const QAction*>& found) {
    for (const QAction* action : menu.actions()) {
        found.insert(action);
        if (action->menu())
            collect(*action->menu(), found);
    }
}

/// True if the menu bar, which keys open, contains the button's action.
bool in_menus(const QWidget& widget, const std::set<const QAction*>& of_menus) {
    const auto* button = qobject_cast<const QToolButton*>(&widget);
    if (!button || !button->defaultAction())
        return false;
    if (of_menus.contains(button->defaultAction()))
        return true;
    // A button that only opens a menu.
    const QMenu* menu = button->menu() ? button->menu() : button->defaultAction()->menu();
    if (!menu)
        return false;
    const auto actions = menu->actions();
    return std::all_of(actions.begin(), actions.end(), [&](const QAction* action) {
        return action->isSeparator() || of_menus.contains(action);
    });
}

bool part_of_reached(const QWidget& widget, const std::set<const QWidget*>& reached) {
    if (reached.contains(&widget) || (widget.focusProxy() && reached.contains(widget.focusProxy())))
        return true;
    // The arrow keys select within a group, of which Tab reaches one member.
    if (qobject_cast<const QRadioButton*>(&widget))
        for (const QRadioButton* other : widget.parentWidget()->findChildren<QRadioButton*>())
            if (reached.contains(other))
                return true;
    return false;
}

} // namespace

TEST_CASE("Tab or a menu reaches everything in the window, maps and docked panels included") {
    OpenWindow open;
    MainWindow& window = open.window;
    window.resize(1600, 1000);
    std::set<const QAction*> of_menus;
    for (const QAction* menu : window.menuBar()->actions())
        collect(*menu->menu(), of_menus);
    const QList<QDockWidget*> docks = window.findChildren<QDockWidget*>();
    for (QDockWidget* dock : docks)
        dock->show();
    open.settle();
    int checked = 0;
    // Docks are tabbed: each is brought to the front in turn.
    for (QDockWidget* dock : docks) {
        dock->raise();
        QTest::qWait(20);
        const auto reached = reached_by_tab(window);
        for (const QWidget* widget : visible_widgets(window)) {
            if (!is_control(*widget) || !widget->isEnabled())
                continue;
            INFO(path_of(*widget) << ": " << widget->toolTip().toStdString());
            CHECK((part_of_reached(*widget, reached) || in_menus(*widget, of_menus)));
            ++checked;
        }
        CHECK(reached.contains(&open.map(0)));
        CHECK(reached.contains(&open.map(1)));
    }
    CHECK(checked > 200);
}

TEST_CASE("Tab reaches everything in every dialog and question") {
    OpenWindow open;
    int checked = 0;
    const EveryDialog dialogs(open, [&](QDialog& dialog, const QString&) {
        dialog.activateWindow();
        QTest::qWait(20);
        const auto reached = reached_by_tab(dialog);
        for (QWidget* widget : visible_widgets(dialog)) {
            if (!is_control(*widget) || !widget->isEnabled())
                continue;
            INFO(path_of(*widget) << ": " << accessible_name(*widget).toStdString());
            CHECK(part_of_reached(*widget, reached));
            ++checked;
        }
    });
    CHECK(checked > 50);
}
