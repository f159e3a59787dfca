#include "gui/history/history_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace delimit {

void HistoryModel::show_history(const History& history) {
    beginResetModel();
    names_ = history.names();
    current_ = int(history.position());
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(names_.size()) + 1;
}

QVariant HistoryModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return at.row() == 0 ? tr("As opened") : names_[std::size_t(at.row()) - 1];
    case Qt::ToolTipRole:
        return at.row() <= current_ ? tr("Go back to here") : tr("Go forward to here");
    case Qt::FontRole: {
        QFont font;
        font.setBold(at.row() == current_);
        return font;
    }
    case Qt::ForegroundRole:
        if (at.row() > current_)
            return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
        return {};
    default:
        return {};
    }
}

} // namespace delimit
