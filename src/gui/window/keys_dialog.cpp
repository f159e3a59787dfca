#include "gui/window/keys_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace delimit {
KeysDialog::KeysDialog(const std::vector<KeyHint>& keys, QWidget* parent)
    : QDialog(parent), filter_(new QLineEdit(this)), table_(new QTableWidget(0, 3, this)) {
    setWindowTitle(tr("Keyboard"));
    filter_->setPlaceholderText(tr("Search"));
    filter_->setAccessibleName(tr("Search"));
    filter_->setClearButtonEnabled(true);
    table_->setAccessibleName(tr("Keys"));
    table_->setHorizontalHeaderLabels({tr("Where"), tr("Action"), tr("Keys")});
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const KeyHint& key : keys) {
        const int row = table_->rowCount();
        table_->insertRow(row);
        int column = 0;
        for (const QString& text : {key.where, key.what, key.keys})
            table_->setItem(row, column++, new QTableWidgetItem(text));
    }
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
    connect(filter_, &QLineEdit::textChanged, this, &KeysDialog::search);
}

void KeysDialog::search(const QString& text) {
    for (int row = 0; row < table_->rowCount(); ++row) {
        bool found = false;
        for (int of = 0; of < 3; ++of)
            found |= table_->item(row, of)->text().contains(text, Qt::CaseInsensitive);
        table_->setRowHidden(row, !found);
    }
}

} // namespace delimit
