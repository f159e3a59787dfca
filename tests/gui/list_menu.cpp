// Lists of the panels answer the right button.
#include "gui/list_menu.h"

#include "gui/annotations_panel.h"
#include "gui/layers_panel.h"
#include "gui/window_annotations.h"
#include "support/window.h"

#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>

using namespace delimit;
using namespace delimit::test;

namespace {

QMenu* menu_of(QListView& list) {
    const QPoint at = list.visualRect(list.currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list.viewport()->mapToGlobal(at));
    QApplication::sendEvent(list.viewport(), &event);
    QMenu* menu = nullptr;
    eventually([&] {
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        return menu != nullptr;
    });
    return menu;
}

QAction* entry(QMenu* menu, const char* text) {
    for (QAction* action : menu->actions())
        if (QString(action->text()).remove('&').contains(text))
            return action;
    return nullptr;
}

} // namespace

TEST_CASE("the menu of the layers moves one, as its button does") {
    need_application();
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_Y);
    open.settle();
    LayersPanel& panel = open.window.layers();
    panel.select("rivers");
    const auto order = [&] { return open.window.document().project()->looks.order(); };
    const auto before = order();
    QListView& list = panel.list();
    QMenu* menu = menu_of(list);
    REQUIRE(menu);
    QAction* up = entry(menu, "above");
    REQUIRE(up);
    REQUIRE(up->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(up).center());
    CHECK(eventually([&] { return order() != before; }));
    open.window.document().undo();
    CHECK(eventually([&] { return order() == before; }));
}

TEST_CASE("the menu of the annotations has the panel's commands") {
    need_application();
    OpenWindow open;
    const QListView& list = open.window.annotations().panel().list();
    CHECK(list.contextMenuPolicy() == Qt::ActionsContextMenu);
    CHECK(list.actions().size() > 2);
}
