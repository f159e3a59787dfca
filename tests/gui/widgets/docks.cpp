#include "gui/widgets/docks.h"

#include "gui/widgets/commands.h"
#include "support/window.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace delimit;
using namespace delimit::test;

namespace {

Panel panel(const char* id, Qt::DockWidgetArea area, const char* key) {
    Panel made;
    made.id = QLatin1String(id);
    made.title = QStringLiteral("Title of %1").arg(made.id);
    made.area = area;
    made.command.text = made.title;
    made.command.tip = QStringLiteral("Tip");
    made.command.keys = {QKeySequence(QLatin1String(key))};
    made.command.bar = {QStringLiteral("tools"), 1};
    made.make = [](QWidget* parent) { return new QLabel(QStringLiteral("content"), parent); };
    return made;
}

/// A window with panels defined by the test.
struct WithPanels {
    QMainWindow window;
    Commands& commands = *new Commands(window);
    Docks* docks = nullptr;

    explicit WithPanels(std::vector<Panel> panels) {
        window.setCentralWidget(new QWidget);
        commands.add(Menu{.id = "view.panels", .title = "&Panels"});
        docks = new Docks(window, commands, std::move(panels));
        commands.fill(*window.menuBar());
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        REQUIRE(eventually([&] { return window.isActiveWindow(); }));
    }
    QDockWidget& dock(const char* id) { return child<QDockWidget>(window, id); }
};

} // namespace

TEST_CASE("a panel in the list has a dock, a command, a menu entry, a button and a key") {
    need_application();
    WithPanels open({panel("notes", Qt::RightDockWidgetArea, "J")});
    QDockWidget& dock = open.dock("notes");
    CHECK(dock.windowTitle() == "Title of notes");
    CHECK(dock.widget()->accessibleName() == "Title of notes");
    CHECK_FALSE(dock.isVisible());
    const auto entries = open.window.menuBar()->actions()[0]->menu()->actions();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0] == command(open.window, "panel.notes"));
    QToolBar bar;
    bar.setObjectName("tools");
    open.commands.fill(bar);
    CHECK(bar.actions() == entries);
    REQUIRE(open.commands.keys().size() == 1);
    CHECK(open.commands.keys()[0].keys == "J");
    QTest::keyClick(&open.window, Qt::Key_J);
    CHECK(dock.isVisible());
    CHECK(entries[0]->isChecked());
    dock.close();
    CHECK_FALSE(entries[0]->isChecked());
}

TEST_CASE("panels of one side share its place, and one that lies behind is brought to the front") {
    need_application();
    WithPanels open({panel("a", Qt::RightDockWidgetArea, "J"),
                     panel("c", Qt::LeftDockWidgetArea, "U"),
                     panel("b", Qt::RightDockWidgetArea, "I")});
    for (const char* id : {"panel.a", "panel.b"})
        command(open.window, id)->trigger();
    QTest::qWait(20);
    CHECK(open.window.tabifiedDockWidgets(&open.dock("a")).contains(&open.dock("b")));
    CHECK(open.window.tabifiedDockWidgets(&open.dock("c")).isEmpty());
    REQUIRE(open.dock("a").visibleRegion().isEmpty());
    command(open.window, "panel.a")->trigger();
    CHECK(eventually([&] { return !open.dock("a").visibleRegion().isEmpty(); }));
    CHECK(command(open.window, "panel.a")->isChecked());
    command(open.window, "panel.a")->trigger();
    CHECK_FALSE(open.dock("a").isVisible());
}

TEST_CASE("a panel that is wanted opens as wide as it needs, and tells when it is seen") {
    need_application();
    Panel wide = panel("wide", Qt::RightDockWidgetArea, "J");
    bool seen = false;
    wide.least_width = 400;
    wide.seen = [&seen](bool visible) { seen = visible; };
    WithPanels open({wide});
    open.docks->open("none of them");
    open.docks->open("wide");
    QTest::qWait(20);
    CHECK(seen);
    CHECK(open.dock("wide").width() >= 390);
    open.dock("wide").close();
    CHECK_FALSE(seen);
}
