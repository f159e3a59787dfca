#include "gui/widgets/commands.h"

#include "support/window.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

namespace {

/// A window with commands of its own only.
struct Bare {
    QMainWindow window;
    Commands& commands = *new Commands(window);
    int ran = 0;

    Bare() {
        commands.add(Menu{.id = "second", .title = "&Second", .position = {{}, 2}});
        commands.add(Menu{.id = "first", .title = "&First", .position = {{}, 1}});
    }
    Command command(const char* id, MenuPosition position) {
        Command made;
        made.id = QLatin1String(id);
        made.text = QLatin1String(id).right(1);
        made.menu = std::move(position);
        made.run = [this] { ++ran; };
        return made;
    }
    QString texts(const QMenu& menu) {
        QString all;
        for (const QAction* action : menu.actions())
            all += action->isSeparator() ? QStringLiteral("|") : action->text();
        return all;
    }
};

} // namespace

TEST_CASE("without commands there is nothing in menus, bars and the list of keys") {
    need_application();
    Bare open;
    open.commands.fill(*open.window.menuBar());
    QToolBar bar;
    bar.setObjectName("tools");
    open.commands.fill(bar);
    CHECK(bar.actions().isEmpty());
    CHECK(open.commands.keys().empty());
    CHECK(open.commands.action("a") == nullptr);
}

TEST_CASE("commands stand in menus and bars by section and position, then as they were added") {
    need_application();
    Bare open;
    open.commands.add(Menu{.id = "inner", .title = "i", .position = {"first", 2}});
    std::vector<Command> all{open.command("d", {"first", 2}), open.command("b", {"first", 1, 1}),
                             open.command("c", {"first", 1, 1}), open.command("a", {"first", 1, 0}),
                             open.command("e", {"inner", 1})};
    all[0].bar = {"tools", 2};
    all[1].bar = {"tools", 1};
    all[2].bar = {"others", 1};
    open.commands.add(all);
    open.commands.fill(*open.window.menuBar());
    const auto menus = open.window.menuBar()->actions();
    REQUIRE(menus.size() == 2);
    CHECK(menus[0]->text() == "&First");
    CHECK(open.texts(*menus[0]->menu()) == "abc|di");
    QToolBar bar;
    bar.setObjectName("tools");
    open.commands.fill(bar);
    REQUIRE(bar.actions().size() == 3);
    CHECK(bar.actions()[0]->text() == "b");
    CHECK(bar.actions()[1]->isSeparator());
}

TEST_CASE("a command shows the state of its owner, and keeps none") {
    need_application();
    Bare open;
    bool on = false, able = true;
    Command command = open.command("switch", {});
    command.checked = [&] { return on; };
    command.enabled = [&] { return able; };
    command.says = [&] { return QString(on ? "On" : "Off"); };
    command.run = [] {}; // changes nothing
    QAction* action = open.commands.add(command);
    action->trigger();
    CHECK_FALSE(action->isChecked());
    on = true;
    open.commands.refresh();
    CHECK(action->isChecked());
    CHECK(action->text() == "On");
    able = false;
    open.commands.refresh();
    CHECK_FALSE(action->isEnabled());
}

TEST_CASE("of a group one command is checked") {
    need_application();
    Bare open;
    int chosen = 0;
    std::vector<QAction*> actions;
    for (int i : {0, 1, 2}) {
        Command command = open.command(i == 0 ? "a" : i == 1 ? "b" : "c", {});
        command.group = "group";
        command.checked = [&chosen, i] { return chosen == i; };
        command.run = [&chosen, i] { chosen = i; };
        actions.push_back(open.commands.add(command));
    }
    for (int i : {2, 1, 1, 0}) {
        actions[std::size_t(i)]->trigger();
        for (int other : {0, 1, 2})
            CHECK(actions[std::size_t(other)]->isChecked() == (other == i));
    }
}

TEST_CASE("commands of the maps wait while the maps are hidden") {
    need_application();
    Bare open;
    Command command = open.command("fit", {});
    command.of_maps = true;
    QAction* action = open.commands.add(command);
    QAction* other = open.commands.add(open.command("quit", {}));
    open.commands.set_maps_shown(false);
    CHECK_FALSE(action->isEnabled());
    CHECK(other->isEnabled());
    open.commands.set_maps_shown(true);
    CHECK(action->isEnabled());
}

TEST_CASE("every key is listed with the menu it is in, keys of the focus and hints as well") {
    need_application();
    Bare open;
    Command save = open.command("save", {"first", 1});
    save.text = "&Save…";
    save.tip = "Write it";
    save.keys = {QKeySequence("Ctrl+S"), QKeySequence("F14")};
    Command nudge = open.command("nudge", {"second", 1});
    nudge.keys = {QKeySequence("Ctrl+G")};
    nudge.keys_of_focus = true;
    QAction* saving = open.commands.add(save);
    QAction* nudging = open.commands.add(nudge);
    open.commands.add(std::vector<KeyHint>{{"Map", "Move", "Arrow keys"}});
    CHECK(saving->toolTip() == "Write it (Ctrl+S)");
    CHECK(saving->objectName() == "save");
    CHECK(nudging->shortcut().isEmpty());
    const auto keys = open.commands.keys();
    REQUIRE(keys.size() == 3);
    CHECK(keys[0].where == "First");
    CHECK(keys[0].what == "Save");
    CHECK(keys[0].keys == "Ctrl+S"); // keyboards lack the other key
    CHECK(keys[1].keys == "Ctrl+G");
    CHECK(keys[2].where == "Map");
}

TEST_CASE("a button unfolds the menu that its command opens") {
    need_application();
    Bare open;
    Command add;
    add.id = "add";
    add.text = "Add";
    add.bar = {"tools", 1};
    add.opens = "second";
    open.commands.add(add);
    open.commands.add(open.command("a", {"second", 1}));
    open.commands.fill(*open.window.menuBar());
    QToolBar bar;
    bar.setObjectName("tools");
    open.commands.fill(bar);
    auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(bar.actions()[0]));
    REQUIRE(button);
    CHECK(button->defaultAction()->menu() == open.commands.menu("second"));
    CHECK(button->popupMode() == QToolButton::InstantPopup);
}
