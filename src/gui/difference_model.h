// The areas that two proposals have in common, and those that only one asks for, as a table.
#pragma once

#include "delimit/briefing/figures.h"

#include <QAbstractTableModel>

namespace delimit {

class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { oblast, party, first_area };

    using QAbstractTableModel::QAbstractTableModel;
    void show_table(DifferenceTable table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    DifferenceTable table_;
};

} // namespace delimit
