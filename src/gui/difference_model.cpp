#include "gui/difference_model.h"

#include "gui/text.h"

#include <QFont>

#include <utility>

namespace delimit {

void DifferenceModel::show_table(DifferenceTable table) {
    beginResetModel();
    table_ = std::move(table);
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(table_.rows.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : first_area + int(all_shared.size());
}

QVariant DifferenceModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid())
        return {};
    const DifferenceTable::Row& row = table_.rows[std::size_t(at.row())];
    const bool figure = at.column() >= first_area;
    switch (role) {
    case Qt::DisplayRole:
        return qt_text(figure ? row.cells[std::size_t(at.column() - first_area)].text
                       : at.column() == oblast ? row.oblast
                                               : row.party_name);
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

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < first_area ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == oblast)
        return tr("Oblast");
    if (section == party)
        return tr("Party");
    QString heading = qt_text(table_.headings[std::size_t(section - first_area)]);
    heading.replace(0, 1, heading.left(1).toUpper());
    return heading;
}

} // namespace delimit
