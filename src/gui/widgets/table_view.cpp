#include "gui/widgets/table_view.h"

#include "gui/base/own_keys.h"
#include "gui/widgets/command.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <map>

namespace delimit {

TableView::TableView(QWidget* parent) : QTableView(parent) {
    keep_own_keys(this);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setStyleSheet(QStringLiteral("QTableView::item { border: none; padding: 3px 8px; }"
                                 "QHeaderView::section { padding: 3px 8px; }"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);

    Command copying;
    copying.id = QStringLiteral("table.copy");
    copying.text = tr("&Copy");
    copying.keys = standard_keys(QKeySequence::Copy);
    copying.run = [this] { copy(); };
    Command all;
    all.id = QStringLiteral("table.select-all");
    all.text = tr("Select &all");
    all.keys = standard_keys(QKeySequence::SelectAll);
    all.run = [this] { selectAll(); };
    for (const Command& command : {copying, all}) {
        QAction* action = make_action(command, this);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QString TableView::selected_text() const {
    std::map<int, std::map<int, QString>> rows;
    for (const QModelIndex& at : selectedIndexes())
        rows[at.row()][horizontalHeader()->visualIndex(at.column())] =
            at.data(Qt::DisplayRole).toString();
    if (rows.empty())
        return {};
    QStringList lines;
    if (rows.size() > 1) {
        QStringList names;
        for (const auto& [column, text] : rows.begin()->second)
            names << model()
                         ->headerData(horizontalHeader()->logicalIndex(column), Qt::Horizontal)
                         .toString();
        lines << names.join(QLatin1Char('\t'));
    }
    for (const auto& [row, cells] : rows) {
        QStringList texts;
        for (const auto& [column, text] : cells)
            texts << text;
        lines << texts.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void TableView::copy() const {
    const QString text = selected_text();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TableView::set_empty_text(const QString& text) {
    empty_text_ = text;
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || empty_text_.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, empty_text_);
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copy();
    QTableView::keyPressEvent(event);
}

} // namespace delimit
