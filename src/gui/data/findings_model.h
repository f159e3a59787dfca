// Findings and repairs of the data checks, as a list.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/base/locale.h"

#include <QAbstractTableModel>

namespace delimit {

class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { severity, message, location, moved, column_count };

    using QAbstractTableModel::QAbstractTableModel;
    void show_findings(Diagnostics findings, Locale language);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    Diagnostics findings_;
    Locale language_ = Language::english;
};

} // namespace delimit
