#include "gui/proposals/proposals_model.h"

#include "gui/base/mime_types.h"

#include "gui/base/text.h"

#include "delimit/map/proposal_text.h"

#include <QMimeData>

#include <algorithm>

namespace delimit {

void ProposalsModel::show_proposals(const std::vector<Proposal>& proposals, Locale language) {
    std::vector<Row> rows;
    for (const Proposal& proposal : proposals)
        rows.push_back({proposal.id, qt_text(proposal.name.in(language)),
                        qt_text(shown_name(proposal, language)),
                        qt_text(shown_summary(proposal, language)), proposal.provisions.empty()});
    if (rows == rows_)
        return;
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

std::string ProposalsModel::id(int row) const {
    return row >= 0 && row < int(rows_.size()) ? rows_[std::size_t(row)].id : std::string();
}

int ProposalsModel::row_of(const std::string& id) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.id == id; });
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

int ProposalsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant ProposalsModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid())
        return {};
    const Row& row = rows_[std::size_t(at.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.shown;
    case Qt::EditRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.empty ? tr("No provisions yet: no withdrawal") : row.summary;
    default:
        return {};
    }
}

bool ProposalsModel::setData(const QModelIndex& at, const QVariant& value, int role) {
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !at.isValid() || name.isEmpty())
        return false;
    if (name != rows_[std::size_t(at.row())].name)
        emit rename_wanted(id(at.row()), name);
    return true;
}

Qt::ItemFlags ProposalsModel::flags(const QModelIndex& at) const {
    // Dropped between rows, never onto one.
    if (!at.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList ProposalsModel::mimeTypes() const {
    return {QLatin1String(proposal_mime_type)};
}

QMimeData* ProposalsModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(QLatin1String(proposal_mime_type),
                  QByteArray::fromStdString(id(indexes.front().row())));
    return data;
}

Qt::DropActions ProposalsModel::supportedDropActions() const {
    return Qt::CopyAction | Qt::MoveAction;
}

bool ProposalsModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                  const QModelIndex&) {
    const std::string dragged = data->data(QLatin1String(proposal_mime_type)).toStdString();
    const int from = row_of(dragged);
    if (from < 0)
        return false;
    const int gap = row < 0 ? int(rows_.size()) : row;
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        emit move_wanted(dragged, to);
    // The rows move when the project changes: the view must remove none.
    return false;
}

} // namespace delimit
