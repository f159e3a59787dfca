// Warnings about a sheet before its export, each with a button that corrects it.
#pragma once

#include "delimit/briefing/sheet_warnings.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace delimit {

class SheetWarningList : public QWidget {
    Q_OBJECT

  public:
    explicit SheetWarningList(QWidget* parent = nullptr);
    /// Hidden if there are none.
    void show_warnings(const std::vector<SheetWarning>& warnings);
    [[nodiscard]] const std::vector<SheetWarning>& warnings() const { return warnings_; }

  signals:
    void fix_wanted(const delimit::SheetWarning& warning);

  private:
    std::vector<SheetWarning> warnings_;
    QWidget* rows_;
    QVBoxLayout* column_;
};

} // namespace delimit
