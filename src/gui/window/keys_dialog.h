// A dialog that lists all keys of the program.
#pragma once

#include "gui/widgets/commands.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QTableWidget;

namespace delimit {

class KeysDialog : public QDialog {
    Q_OBJECT

  public:
    KeysDialog(const std::vector<KeyHint>& keys, QWidget* parent);

    [[nodiscard]] QLineEdit& filter() { return *filter_; }
    [[nodiscard]] QTableWidget& table() { return *table_; }

  private:
    void search(const QString& text);

    QLineEdit* filter_;
    QTableWidget* table_;
};

} // namespace delimit
