// Areas by oblast and party as a table: areas of control and of withdrawal by proposal, or the
// difference of two proposals.
#pragma once

#include "delimit/briefing/figures.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace delimit {

class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    /// `controlled` and `first_proposal` are columns of a comparison of all proposals.
    enum Column { oblast, party, first_area, controlled = first_area, first_proposal };
    /// The value that a column is sorted by: a name or square metres.
    static constexpr int sort_role = Qt::UserRole;
    /// The scope of the row, a ComparisonTable::Scope as a number.
    static constexpr int scope_role = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void show_table(const ComparisonTable& table);
    void show_table(const DifferenceTable& table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    struct Heading {
        QString text, tip;
    };
    struct Row {
        ComparisonTable::Scope scope;
        QString oblast, party;
        std::vector<ComparisonTable::Cell> cells;
    };
    void show(std::vector<Heading> headings, std::vector<Row> rows);

    std::vector<Heading> headings_; ///< of the areas
    std::vector<Row> rows_;
};

/// Sorts rows of one oblast each; totals over several stay at the end.
class ComparisonOrder : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit ComparisonOrder(QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace delimit
