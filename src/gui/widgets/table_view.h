#pragma once

#include <QTableView>

namespace delimit {

/// A read-only table whose selection is copied as tab-separated text, with the header if more than
/// one row is selected, for spreadsheets and mail programs.
class TableView : public QTableView {
    Q_OBJECT
    /// The text shown while there are no rows.
    Q_PROPERTY(QString emptyText READ empty_text WRITE set_empty_text)

  public:
    explicit TableView(QWidget* parent = nullptr);
    [[nodiscard]] QString empty_text() const { return empty_text_; }
    void set_empty_text(const QString& text);
    [[nodiscard]] QString selected_text() const;
    void copy() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QString empty_text_;
};

} // namespace delimit
