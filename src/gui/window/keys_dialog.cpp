#include "gui/window/keys_dialog.h"

#include "gui/base/own_keys.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace delimit {
namespace {

/// Without mnemonics and dots.
QString plain(QString text) {
    text.remove(QLatin1Char('&'));
    text.remove(QStringLiteral("…"));
    return text;
}

/// Some systems name keys that no keyboard of today has, such as F14 for Undo.
bool is_on_keyboards(const QKeySequence& keys) {
    for (int i = 0; i < keys.count(); ++i)
        if (keys[uint(i)].key() >= Qt::Key_F13 && keys[uint(i)].key() <= Qt::Key_F35)
            return false;
    return true;
}

} // namespace

KeysDialog::KeysDialog(QMainWindow& window)
    : QDialog(&window), filter_(new QLineEdit(this)), table_(new QTableWidget(0, 3, this)) {
    setWindowTitle(tr("Keyboard"));
    filter_->setPlaceholderText(tr("Search"));
    filter_->setAccessibleName(tr("Search"));
    filter_->setClearButtonEnabled(true);
    table_->setAccessibleName(tr("Keys"));
    table_->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("Keys")});
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const QAction* menu : window.menuBar()->actions())
        if (menu->menu())
            add_menu(*menu->menu(), plain(menu->text()));
    add_keys_of_maps();
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(filter_);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    resize(640, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int row = 0; row < table_->rowCount(); ++row) {
            bool found = false;
            for (int of = 0; of < 3; ++of)
                found |= table_->item(row, of)->text().contains(text, Qt::CaseInsensitive);
            table_->setRowHidden(row, !found);
        }
    });
}

void KeysDialog::add_row(const QString& where, const QString& what, const QString& keys) {
    const int row = table_->rowCount();
    table_->insertRow(row);
    int column = 0;
    for (const QString& text : {where, what, keys})
        table_->setItem(row, column++, new QTableWidgetItem(text));
}

void KeysDialog::add_menu(const QMenu& menu, const QString& where) {
    for (const QAction* action : menu.actions()) {
        if (action->menu()) {
            add_menu(*action->menu(), where);
        } else if (!action->shortcut().isEmpty()) {
            QStringList keys;
            for (const QKeySequence& key : action->shortcuts())
                if (is_on_keyboards(key))
                    keys << key.toString(QKeySequence::NativeText);
            // Undo and Redo name their step as well.
            add_row(where, plain(action->text()).section(QLatin1Char(':'), 0, 0),
                    keys.join(QStringLiteral(", ")));
        }
    }
}

void KeysDialog::add_keys_of_maps() {
    add_row(tr("Map"), tr("Move the map; with Shift four times as far"), tr("Arrow keys"));
    add_row(tr("Map"), tr("Enlarge, reduce"), QStringLiteral("+, -"));
    add_row(tr("Map"), tr("Enlarge around the pointer"), tr("Wheel, double click"));
    add_row(tr("Divider of two maps"), tr("Move the divider"), tr("Arrow keys"));
    add_row(tr("Lists"), tr("Change a name"), QStringLiteral("F2"));
    add_row(tr("Lists"), tr("Draw a layer above or below the next"), tr("Alt+Up, Alt+Down"));
    add_row(tr("Tables"), tr("Copy the selected cells, for a spreadsheet"),
            QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    add_row(tr("Anywhere"), tr("To the next field, to the one before"), tr("Tab, Shift+Tab"));
    add_row(tr("Anywhere"), tr("Menus"), tr("Alt and the underlined letter, or F10"));
}

} // namespace delimit
