#include "gui/map/comparison_model.h"

#include "gui/base/text.h"

#include <QFont>

#include <utility>

namespace delimit {

void ComparisonModel::show_table(const ComparisonTable& table) {
    std::vector<Heading> headings{{tr("Controls now"), tr("Area of control of the party")}};
    for (const std::string& name : table.proposal_names)
        headings.push_back(
            {qt_text(name), tr("Withdrawal area of the party under: %1").arg(qt_text(name))});
    std::vector<Row> rows;
    for (const ComparisonTable::Row& row : table.rows) {
        rows.push_back({row.scope, qt_text(row.oblast), qt_text(row.party_name), {row.controlled}});
        rows.back().cells.insert(rows.back().cells.end(), row.withdrawal.begin(),
                                 row.withdrawal.end());
    }
    show(std::move(headings), std::move(rows));
}

void ComparisonModel::show_table(const DifferenceTable& table) {
    std::vector<Heading> headings;
    for (const std::string& heading : table.headings) {
        const QString text = capitalised(qt_text(heading));
        headings.push_back({text, text});
    }
    using Scope = ComparisonTable::Scope;
    std::vector<Row> rows;
    for (const DifferenceTable::Row& row : table.rows)
        rows.push_back({row.total() ? Scope::all_oblasts : Scope::one_oblast,
                        qt_text(row.oblast),
                        qt_text(row.party_name),
                        {row.cells.begin(), row.cells.end()}});
    show(std::move(headings), std::move(rows));
}

void ComparisonModel::show(std::vector<Heading> headings, std::vector<Row> rows) {
    beginResetModel();
    headings_ = std::move(headings);
    rows_ = std::move(rows);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : first_area + int(headings_.size());
}

QVariant ComparisonModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid())
        return {};
    const Row& row = rows_[std::size_t(at.row())];
    const bool is_area = at.column() >= first_area;
    const QString& name = at.column() == oblast ? row.oblast : row.party;
    const auto cell = [&]() -> const ComparisonTable::Cell& {
        return row.cells[std::size_t(at.column() - first_area)];
    };
    switch (role) {
    case Qt::DisplayRole:
        return is_area ? qt_text(cell().text) : name;
    case sort_role:
        return is_area ? QVariant(cell().area.count()) : QVariant(name);
    case scope_role:
        return int(row.scope);
    case Qt::TextAlignmentRole:
        return int((is_area ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.scope == ComparisonTable::Scope::all_oblasts);
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
        return int((section < first_area ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section < first_area)
        return section == oblast ? tr("Oblast") : tr("Party");
    const auto area = std::size_t(section - first_area);
    if (area >= headings_.size())
        return {};
    return role == Qt::ToolTipRole ? headings_[area].tip : headings_[area].text;
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
