// Context menus of the lists in the panels.
#include "gui/widgets/list_menu.h"

#include "gui/annotations/annotations_panel.h"
#include "gui/layers/layers_panel.h"
#include "gui/proposals/proposals_panel.h"
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

/// Chooses by the keyboard: Qt 6.8's menus take a click only where a pointer has come from
/// elsewhere.
void choose(QMenu& menu, QAction* action) {
    menu.setActiveAction(action);
    QTest::keyClick(&menu, Qt::Key_Return);
}

} // namespace

TEST_CASE("the menu of the layers moves one, as its button does") {
    need_application();
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_Y);
    open.settle();
    LayersPanel& panel = child<LayersPanel>(open.window);
    panel.select("rivers");
    const auto order = [&] { return open.window.document().project()->layer_styles.order(); };
    const auto before = order();
    QListView& list = panel.list();
    QMenu* menu = menu_of(list);
    REQUIRE(menu);
    QAction* up = entry(menu, "above");
    REQUIRE(up);
    REQUIRE(up->isEnabled());
    choose(*menu, up);
    CHECK(eventually([&] { return order() != before; }));
    open.window.document().undo();
    CHECK(eventually([&] { return order() == before; }));
}

TEST_CASE("the menu of the proposals adds, duplicates and moves one, as its buttons do") {
    need_application();
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_P);
    open.settle();
    QListView& list = child<ProposalsPanel>(open.window).list();
    list.setCurrentIndex(list.model()->index(1, 0));
    const auto ids = [&] {
        std::vector<std::string> all;
        for (const Proposal& proposal : open.window.document().project()->proposals)
            all.push_back(proposal.id);
        return all;
    };
    const auto before = ids();
    const auto choose_named = [&](const char* text) {
        QMenu* menu = menu_of(list);
        REQUIRE(menu);
        QAction* action = entry(menu, text);
        INFO(text);
        REQUIRE(action);
        REQUIRE(action->isEnabled());
        choose(*menu, action);
        open.settle();
    };
    choose_named("Move this proposal up");
    CHECK(eventually([&] { return ids()[0] == before[1] && ids()[1] == before[0]; }));
    choose_named("Duplicate");
    CHECK(eventually([&] { return ids().size() == before.size() + 1; }));
    while (open.window.document().history().position() > 0) {
        open.window.document().undo();
        open.settle();
    }
    CHECK(ids() == before);
}

TEST_CASE("the menu of the annotations has the panel's commands") {
    need_application();
    OpenWindow open;
    const QListView& list = child<AnnotationsPanel>(open.window).list();
    CHECK(list.contextMenuPolicy() == Qt::ActionsContextMenu);
    CHECK(list.actions().size() > 2);
}
