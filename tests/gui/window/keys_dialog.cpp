#include "gui/window/keys_dialog.h"

#include "support/window.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QTableWidget>

#include <algorithm>

using namespace delimit;
using namespace delimit::test;

namespace {

/// The list of keys, opened by F1.
KeysDialog& list_of_keys(MainWindow& window) {
    QTest::keyClick(&window, Qt::Key_F1);
    return child<KeysDialog>(window);
}

/// The rows of the list, each as "where | what | keys".
QStringList rows_of(KeysDialog& dialog) {
    QStringList rows;
    for (int row = 0; row < dialog.table().rowCount(); ++row)
        rows << QStringList{dialog.table().item(row, 0)->text(),
                            dialog.table().item(row, 1)->text(),
                            dialog.table().item(row, 2)->text()}
                    .join(" | ");
    return rows;
}

bool has_key(const QStringList& rows, const QString& where, const QString& key) {
    return std::any_of(rows.begin(), rows.end(), [&](const QString& row) {
        const QStringList cells = row.split(" | ");
        return cells[0].contains(where) && cells[2].split(QRegularExpression(", ")).contains(key);
    });
}

} // namespace

TEST_CASE("the list of keys has every action and shortcut of the window that has a key") {
    need_application();
    OpenWindow open;
    KeysDialog& dialog = list_of_keys(open.window);
    const QStringList rows = rows_of(dialog);
    int checked = 0;
    for (const QAction* action : open.window.findChildren<QAction*>()) {
        // Qt's own actions, in the menus of fields.
        if (action->objectName().isEmpty() || action->shortcut().isEmpty() ||
            dialog.isAncestorOf(qobject_cast<QWidget*>(action->parent())))
            continue;
        INFO(action->objectName().toStdString());
        CHECK(has_key(rows, {}, action->shortcut().toString(QKeySequence::NativeText)));
        ++checked;
    }
    CHECK(checked > 50);
    for (const QShortcut* shortcut : open.window.findChildren<QShortcut*>()) {
        INFO(shortcut->key().toString().toStdString());
        CHECK(has_key(rows, {}, shortcut->key().toString(QKeySequence::NativeText)));
    }
    dialog.reject();
}

TEST_CASE("the list of keys has those of annotations, the sheet, measuring and tables") {
    need_application();
    OpenWindow open;
    KeysDialog& dialog = list_of_keys(open.window);
    const QStringList rows = rows_of(dialog);
    const std::pair<const char*, const char*> keys[] = {{"Annotations", "Ctrl+G"},
                                                        {"Annotations", "Ctrl+Shift+G"},
                                                        {"Annotations", "Ctrl+D"},
                                                        {"Annotations", "Ctrl+C"},
                                                        {"Annotations", "Ctrl+X"},
                                                        {"Annotations", "Ctrl+V"},
                                                        {"Annotations", "Ctrl+A"},
                                                        {"Annotations", "Del"},
                                                        {"Annotations", "F2"},
                                                        {"Annotations", "Backspace"},
                                                        {"Annotations", "Return"},
                                                        {"Annotations", "Esc"},
                                                        {"Annotations", "Arrow keys"},
                                                        {"Briefing sheet", "F2"},
                                                        {"Briefing sheet", "Del"},
                                                        {"Briefing sheet", "Esc"},
                                                        {"Briefing sheet", "PgUp"},
                                                        {"Briefing sheet", "PgDown"},
                                                        {"Briefing sheet", "Arrow keys"},
                                                        {"Measuring", "Ctrl+C"},
                                                        {"Measuring", "Enter"},
                                                        {"Measuring", "Backspace"},
                                                        {"Measuring", "Del"},
                                                        {"Measuring", "Esc"},
                                                        {"Tools", "Esc"},
                                                        {"Map", "Arrow keys"},
                                                        {"Tables", "Ctrl+C"},
                                                        {"Tables", "Ctrl+A"},
                                                        {"Lists", "F2"},
                                                        {"Find", "Enter"}};
    for (const auto& [where, key] : keys) {
        INFO(where << ", " << key);
        CHECK(has_key(rows, where, key));
    }
    for (const QString& row : rows) {
        INFO(row.toStdString());
        CHECK_FALSE(row.startsWith(" |"));
        CHECK(rows.count(row) == 1);
    }
    dialog.reject();
}

TEST_CASE("F1 lists every key of the menus, and finds one by a word") {
    need_application();
    OpenWindow open;
    QAction& redo = *command(open.window, "edit.redo");
    redo.setShortcuts(redo.shortcuts() << QKeySequence("F14")); // as some systems have it
    open.window.document().edit("Rename", [](Project& project) { project.title.en = "T"; });
    open.settle();
    REQUIRE(command(open.window, "edit.undo")->text().contains("Rename"));
    QTest::keyClick(&open.window, Qt::Key_F1);
    auto* dialog = open.window.findChild<KeysDialog*>();
    REQUIRE(dialog);
    const QTableWidget& table = dialog->table();
    QStringList keys;
    for (int row = 0; row < table.rowCount(); ++row)
        keys << table.item(row, 2)->text();
    for (const QAction* action :
         {command(open.window, "edit.undo"), command(open.window, "map.to-zone")})
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
    CHECK(shown() == 0); // Undo is listed without the name of a step
    dialog->filter().setText("no such word");
    CHECK(shown() == 0);
    dialog->reject();
}
