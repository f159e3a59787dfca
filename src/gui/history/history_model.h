// The steps of the undo history, as a list.
#pragma once

#include "session/history.h"

#include <QAbstractListModel>

namespace delimit {

/// Row 0 is the project as it was opened, row n the project after n steps. The current row is bold;
/// steps after it can be redone and are grey.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;
    void show_history(const History& history);
    [[nodiscard]] int current() const { return current_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override;

  private:
    std::vector<QString> names_;
    int current_ = 0;
};

} // namespace delimit
