// All keys of the program, so that nobody needs the mouse, or the guide, to find one.
#pragma once

#include <QDialog>

class QLineEdit;
class QMainWindow;
class QTableWidget;

namespace delimit {

class KeysDialog : public QDialog {
    Q_OBJECT

  public:
    /// Of the actions in the window's menus, then those of maps and lists.
    explicit KeysDialog(QMainWindow& window);

    [[nodiscard]] QLineEdit& filter() { return *filter_; }
    [[nodiscard]] QTableWidget& table() { return *table_; }

  private:
    void add_row(const QString& where, const QString& what, const QString& keys);
    void add_menu(const class QMenu& menu, const QString& where);
    void add_keys_of_maps();

    QLineEdit* filter_;
    QTableWidget* table_;
};

} // namespace delimit
