#include "gui/window/keys_dialog.h"

#include "support/window.h"

#include <QLineEdit>
#include <QTableWidget>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("F1 lists every key of the menus, and finds one by a word") {
    need_application();
    OpenWindow open;
    QAction& redo = *open.window.actions().redo;
    redo.setShortcuts(redo.shortcuts() << QKeySequence("F14")); // as some systems have it
    open.window.document().edit("Rename", [](Project& project) { project.title.en = "T"; });
    open.settle();
    REQUIRE(open.window.actions().undo->text().contains("Rename"));
    QTest::keyClick(&open.window, Qt::Key_F1);
    auto* dialog = open.window.findChild<KeysDialog*>();
    REQUIRE(dialog);
    const QTableWidget& table = dialog->table();
    QStringList keys;
    for (int row = 0; row < table.rowCount(); ++row)
        keys << table.item(row, 2)->text();
    for (const QAction* action : {open.window.actions().undo, open.window.actions().to_zone})
        CHECK(keys.join(" ").contains(action->shortcut().toString(QKeySequence::NativeText)));
    CHECK_FALSE(keys.join(" ").contains("F14"));
    const auto shown = [&] {
        int rows = 0;
        for (int row = 0; row < table.rowCount(); ++row)
            rows += !table.isRowHidden(row);
        return rows;
    };
    CHECK(shown() == table.rowCount());
    dialog->filter().setText("graticule");
    CHECK(shown() == 1);
    dialog->filter().setText("undo");
    CHECK(shown() == 1);
    dialog->filter().setText("Rename");
    CHECK(shown() == 0); // a key, whatever step it would take back
    dialog->filter().setText("no such word");
    CHECK(shown() == 0);
    dialog->reject();
}
