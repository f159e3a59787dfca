// The table of all proposals: oblast × party, what is held now and what each proposal vacates.
#pragma once

#include "delimit/briefing/figures.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace delimit {

class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { oblast, party, held, first_proposal };
    /// What a column is sorted by: a name or square metres.
    static constexpr int sort_role = Qt::UserRole;
    /// What the row covers, a ComparisonTable::Scope as a number.
    static constexpr int scope_role = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void show_table(ComparisonTable table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    [[nodiscard]] const ComparisonTable::Cell* cell(const QModelIndex& at) const;
    ComparisonTable table_;
};

/// Sorts rows of one oblast; those of several stay at the end.
class ComparisonOrder : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit ComparisonOrder(QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace delimit
