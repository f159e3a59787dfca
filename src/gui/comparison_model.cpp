#include "gui/comparison_model.h"

#include "gui/text.h"

#include <QFont>

#include <utility>

namespace delimit {

void ComparisonModel::show_table(ComparisonTable table) {
    beginResetModel();
    table_ = std::move(table);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(table_.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : first_proposal + int(table_.proposal_names.size());
}

const ComparisonTable::Cell* ComparisonModel::cell(const QModelIndex& at) const {
    const ComparisonTable::Row& row = table_.rows[std::size_t(at.row())];
    if (at.column() < held)
        return nullptr;
    return at.column() == held ? &row.held
                               : &row.vacated[std::size_t(at.column()) - first_proposal];
}

QVariant ComparisonModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid())
        return {};
    const ComparisonTable::Row& row = table_.rows[std::size_t(at.row())];
    const ComparisonTable::Cell* figure = cell(at);
    const std::string& name = at.column() == oblast ? row.oblast : row.party_name;
    switch (role) {
    case Qt::DisplayRole:
        return qt_text(figure ? figure->text : name);
    case sort_role:
        return figure ? QVariant(figure->area.count()) : QVariant(qt_text(name));
    case scope_role:
        return int(row.scope);
    case Qt::TextAlignmentRole:
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.total());
        return font;
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < held ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case oblast:
        return tr("Oblast");
    case party:
        return tr("Party");
    case held:
        return role == Qt::ToolTipRole ? tr("Area the party holds now") : tr("Holds now");
    default: {
        const auto name = std::size_t(section) - first_proposal;
        if (name >= table_.proposal_names.size())
            return {};
        const QString proposal = qt_text(table_.proposal_names[name]);
        return role == Qt::ToolTipRole ? tr("Area the party vacates under: %1").arg(proposal)
                                       : proposal;
    }
    }
}

ComparisonOrder::ComparisonOrder(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ComparisonModel::sort_role);
    setSortLocaleAware(true);
}

bool ComparisonOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const int left_scope = left.data(ComparisonModel::scope_role).toInt();
    const int right_scope = right.data(ComparisonModel::scope_role).toInt();
    if (left_scope != right_scope)
        return (sortOrder() == Qt::AscendingOrder) == (left_scope < right_scope);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace delimit
