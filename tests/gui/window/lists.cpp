#include "gui/window/lists.h"

#include "support/every_dialog.h"
#include "support/window.h"

#include <QDockWidget>
#include <QToolBar>

#include <map>
#include <set>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("no two commands share an id or a key") {
    need_application();
    OpenWindow open;
    std::map<QString, QString> of_key;
    std::set<QString> ids;
    for (const QAction* action :
         open.window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly)) {
        const QString id = action->objectName();
        if (id.isEmpty())
            continue;
        INFO(id.toStdString());
        CHECK(ids.insert(id).second);
        for (const QKeySequence& key : action->shortcuts()) {
            const QString text = key.toString();
            INFO(text.toStdString() << " also of " << of_key[text].toStdString());
            CHECK((of_key[text].isEmpty() || of_key[text] == id));
            of_key[text] = id;
        }
    }
    CHECK(ids.size() > 80);
}

TEST_CASE("docks and bars have the names that saved states of earlier versions know them by") {
    need_application();
    OpenWindow open;
    std::set<QString> docks, bars;
    for (const QDockWidget* dock : open.window.findChildren<QDockWidget*>())
        docks.insert(dock->objectName());
    for (const QToolBar* bar :
         open.window.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        bars.insert(bar->objectName());
    CHECK(docks == std::set<QString>{"proposals", "comparison-table", "data-findings", "layers",
                                     "history", "annotations", "identify"});
    CHECK(bars == std::set<QString>{"tools", "map-tools"});
}

TEST_CASE("each panel has an entry among the panels, which opens and closes it") {
    need_application();
    OpenWindow open;
    int panels = 0;
    for (QDockWidget* dock : open.window.findChildren<QDockWidget*>()) {
        QAction* entry = command(open.window, "panel." + dock->objectName());
        INFO(entry->objectName().toStdString());
        CHECK(entry->isChecked() == !dock->isHidden());
        for (int i = 0; i < 2 && !dock->isVisible(); ++i)
            entry->trigger();
        CHECK(dock->isVisible());
        CHECK(entry->isChecked());
        dock->close();
        CHECK_FALSE(entry->isChecked());
        ++panels;
    }
    CHECK(panels == 7);
}

TEST_CASE("menus hold every command once, but those of selections and buttons that unfold menus") {
    need_application();
    OpenWindow open;
    std::map<const QAction*, int> controlled;
    for (const QAction* action : all_actions(open.window))
        ++controlled[action];
    for (const QAction* action :
         open.window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly)) {
        const QString id = action->objectName();
        if (id.isEmpty() || (id.startsWith("annotations.") && !id.startsWith("annotations.make-")))
            continue;
        INFO(id.toStdString());
        CHECK(controlled[action] == 1);
    }
}

TEST_CASE("what a command switches is its owner's: wherever it is changed, the command shows it") {
    need_application();
    OpenWindow open;
    for (const char* id : {"map.graticule", "map.legend", "maps.link", "draw.snap", "view.sheet"}) {
        QAction* action = command(open.window, id);
        INFO(id);
        const bool before = action->isChecked();
        action->setChecked(!before); // not a click: nothing is switched
        open.window.findChild<Commands*>()->refresh();
        CHECK(action->isChecked() == before);
        action->trigger();
        CHECK(action->isChecked() == !before);
        action->trigger();
        CHECK(action->isChecked() == before);
    }
}
